using System.Text;
using System.Text.Unicode;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>
/// Tells the charset row by row and, where a row is mixed, cell by cell: files are joined by hand, texts are cut in the middle of a letter, and what a
/// download says of itself is sometimes wrong. Whole letters of UTF-8 are believed first, then what makes sense as Japanese, then what the download says.
/// </summary>
/// <param name="declared">What the download says; <see langword="null"/> once that is lost.</param>
/// <param name="isUtf8Known">Other rows of the document are UTF-8 beyond doubt.</param>
internal sealed class RowCharset(Encoding? declared, bool isUtf8Known)
{
    // Kana and the usual kanji; in western text these bytes are rare signs.
    private const byte FirstLead = 0x81;
    private const byte LastUsualLead = 0x9F;

    private readonly Encoding western = declared is null or UTF8Encoding || declared == OrderReportCharset.Japanese ? OrderReportCharset.Western : declared;
    private Encoding rest = OrderReportCharset.Western;
    private bool isUtf8;

    /// <summary>Looks at a row whose cells are going to be read.</summary>
    /// <param name="mayBeJapanese">It goes to Japan, or was ordered there.</param>
    public void Begin(ReadOnlySpan<byte> row, bool mayBeJapanese)
    {
        var found = Utf8Letters.In(row);
        var isJapanese = found.Bad > found.Letters && IsJapanese(row, mayBeJapanese || declared == OrderReportCharset.Japanese);
        rest = isJapanese ? OrderReportCharset.Japanese : western;
        isUtf8 = !isJapanese && (found.Letters > 0 || isUtf8Known);
    }

    public string Read(ReadOnlySpan<byte> cell)
    {
        // Every charset here writes ASCII the same way.
        if (rest != OrderReportCharset.Japanese && Utf8.IsValid(cell))
        {
            return Encoding.UTF8.GetString(cell);
        }

        // A letter cut in two leaves a mark of its own; the others stay what they are.
        return isUtf8 && (Utf8Letters.In(cell).Letters > 0 || EndsInHalfLetter(cell)) ? Encoding.UTF8.GetString(cell) : rest.GetString(cell);
    }

    // Of two bytes, the first: in western text hardly any word ends so ("Ã", "Ä", "Å").
    private static bool EndsInHalfLetter(ReadOnlySpan<byte> cell)
        => cell[^1] is >= 0xC2 and <= 0xC5 && cell[..^1].IndexOfAnyExceptInRange((byte)0, (byte)0x7F) < 0;

    private static bool IsJapanese(ReadOnlySpan<byte> row, bool isExpected)
    {
        var (kana, inARow, mostInARow, letters) = (0, 0, 0, 0);
        for (var at = 0; at < row.Length; at++)
        {
            if (row[at] is >= FirstLead and <= LastUsualLead or >= 0xE0 and <= 0xFC && at + 1 < row.Length && row[at + 1] >= 0x40)
            {
                kana += row[at] <= LastUsualLead ? 1 : 0;
                letters++;
                mostInARow = Math.Max(mostInARow, ++inARow);
                at++;
            }
            else
            {
                inARow = 0;
            }
        }

        // "Hélène" holds two bytes that could begin kanji, but never two such letters side by side.
        return letters > 0 && mostInARow > 1 && (isExpected ? kana > 0 || mostInARow > 2 : kana * 2 > letters) && IsWhole(row);
    }

    private static bool IsWhole(ReadOnlySpan<byte> row)
    {
        try
        {
            // Letters of one's own making are no proof.
            return !OrderReportCharset.StrictJapanese.GetString(row).AsSpan().ContainsAnyInRange('\uE000', '\uF8FF');
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
