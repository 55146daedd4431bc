using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.Reporting.Excel.Layout;

/// <summary>
/// Estimates how much room a text takes, since the library's own measuring needs a graphics system that servers lack.
/// Advance widths are those of Carlito, which has the metrics of Calibri.
/// </summary>
internal static class TextMeasure
{
    private const double UnitsPerEm = 2048;
    private const double PixelsPerPoint = 96.0 / 72.0;

    // Excel measures columns in digits of the workbook's standard font, Calibri 11.
    private const double PixelsPerDigit = 7;
    private const double CellPaddingPixels = 5;
    // What ClosedXML adds to every column width when it saves.
    public const double AddedOnSave = 0.71;
    private const double BoldFactor = 1.035;
    private const double LineHeightFactor = 1.27;

    // U+0020 to U+007E, then U+00A0 to U+00FF.
    private static readonly ushort[] Ascii =
    [
        463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038,
        1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831, 1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356,
        1058, 1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596, 981, 1076, 866, 1076, 1019, 625, 964, 1076,
        470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714, 801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020,
    ];

    private static readonly ushort[] Latin1 =
    [
        463, 667, 1020, 1038, 1020, 1038, 1020, 1020, 804, 1709, 824, 1049, 1020, 627, 1038, 807, 694, 1020, 688, 685, 598, 1126, 1200, 517, 629,
        504, 865, 1049, 1303, 1375, 1383, 949, 1185, 1185, 1185, 1185, 1185, 1185, 1563, 1092, 1000, 1000, 1000, 1000, 516, 516, 516, 516, 1279,
        1322, 1356, 1356, 1356, 1356, 1356, 1020, 1359, 1314, 1314, 1314, 1314, 998, 1058, 1080, 981, 981, 981, 981, 981, 981, 1583, 866, 1019,
        1019, 1019, 1019, 470, 470, 470, 470, 1076, 1076, 1080, 1080, 1080, 1080, 1080, 1020, 1084, 1076, 1076, 1076, 1076, 927, 1076, 927,
    ];

    private const double OtherLetter = 1060;
    private const double WideCharacter = 2080;

    /// <summary>The column width, in Excel's units, that shows a text on one line.</summary>
    public static double Width(string text, double points, bool bold = false, double extraPixels = 0)
        => (Pixels(text, points, bold) + CellPaddingPixels + extraPixels) / PixelsPerDigit;

    /// <summary>Lines a wrapped text takes in a column; words are kept whole where they fit.</summary>
    public static int Lines(ReadOnlySpan<char> text, double columnWidth, double points, bool bold = false, double extraPixels = 0)
    {
        var room = Math.Max(1, ((columnWidth + AddedOnSave) * PixelsPerDigit) - CellPaddingPixels - extraPixels);
        if (text.Length * WideCharacter / UnitsPerEm * points * PixelsPerPoint * BoldFactor <= room)
        {
            return 1;
        }

        var blank = Pixels(" ", points, bold);
        var lines = 1;
        var used = 0.0;
        while (!text.IsEmpty)
        {
            var length = BreakAfter(text);
            var word = Pixels(text[..length].TrimEnd(' '), points, bold);
            var gap = text[length - 1] == ' ' ? blank : 0;
            text = text[length..];
            if (used > 0 && used + word > room)
            {
                lines++;
                used = 0;
            }

            used += word;
            if (used > room)
            {
                var full = (int)Math.Ceiling(used / room) - 1;
                lines += full;
                used -= full * room;
            }

            // A blank at the end of a line may stand beyond its edge.
            used = Math.Min(used + gap, room);
        }

        return lines;
    }

    // Behind a blank, and behind a hyphen between letters: "Amazon-" and "Bestellung" may stand on two lines.
    private static int BreakAfter(ReadOnlySpan<char> text)
    {
        for (var index = 0; index < text.Length - 1; index++)
        {
            if (text[index] == ' ' || (text[index] == '-' && index > 0 && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1])))
            {
                return index + 1;
            }
        }

        return text.Length;
    }

    /// <summary>Row height in points.</summary>
    public static double Height(int lines, double points) => Math.Round((lines * points * LineHeightFactor) + 0.5);

    private static double Pixels(ReadOnlySpan<char> text, double points, bool bold)
    {
        var units = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            units += Advance(rune);
        }

        return units / UnitsPerEm * points * PixelsPerPoint * (bold ? BoldFactor : 1);
    }

    private static double Advance(Rune rune) => rune.Value switch
    {
        >= 0x20 and <= 0x7E => Ascii[rune.Value - 0x20],
        >= 0xA0 and <= 0xFF => Latin1[rune.Value - 0xA0],
        >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFF60 or >= 0x1F000 => WideCharacter,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            ? 0
            : OtherLetter,
    };
}
