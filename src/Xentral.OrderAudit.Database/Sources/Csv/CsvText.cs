using System.Text;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>
/// Reads the text of an export whose charset nobody noted: by its mark, as UTF-8 if it is that, else as Windows-1252 reduced to Latin-1 and its own signs.
/// </summary>
internal static class CsvText
{
    private const int LargestExport = 1024 * 1024 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Windows-1252 differs from Latin-1 in these bytes only, 0x80 to 0x9F.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var bytes = await Task.Run(() => InputFile.ReadAllBytes(path, LargestExport), cancellationToken);

        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2),
            _ => WithoutMark(bytes),
        };
    }

    private static string WithoutMark(byte[] bytes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return string.Create(bytes.Length, bytes, static (text, source) =>
            {
                for (var index = 0; index < source.Length; index++)
                {
                    text[index] = source[index] is >= 0x80 and <= 0x9F and var special ? Windows1252[special - 0x80] : (char)source[index];
                }
            });
        }
    }
}
