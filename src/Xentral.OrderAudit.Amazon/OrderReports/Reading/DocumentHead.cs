using System.IO.Compression;
using System.Text;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>The first bytes of a document and what they tell.</summary>
/// <param name="IsPacked">The document is packed with gzip; the rest is about its content.</param>
/// <param name="WideCharset">UTF-16, which some editors and shells write; <see langword="null"/> for charsets that keep ASCII as it is.</param>
internal sealed record DocumentHead(DocumentForm Form, bool IsPacked, Encoding? WideCharset)
{
    private const int Size = 4096;

    /// <exception cref="IOException">The document cannot be opened or read.</exception>
    /// <exception cref="InvalidDataException">The packing is broken.</exception>
    public static DocumentHead Of(OrderReportDocument document)
    {
        var bytes = Read(document.Open());
        var isPacked = bytes.AsSpan().StartsWith<byte>([0x1F, 0x8B]);
        var content = isPacked ? Read(new GZipStream(document.Open(), CompressionMode.Decompress)) : bytes;
        var wide = WideCharsetOf(content);
        return new(wide is null ? FormOf(content) : TextFormOf(wide.GetString(content).TrimStart('\uFEFF').TrimStart()), isPacked, wide);
    }

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            var buffer = new byte[Size];
            return buffer[..stream.ReadAtLeast(buffer, Size, throwOnEndOfStream: false)];
        }
    }

    private static Encoding? WideCharsetOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] or [not 0, 0, not 0, 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    private static DocumentForm FormOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [] => DocumentForm.Empty,
        [(byte)'P', (byte)'K', 3, 4, ..] when bytes.IndexOf("[Content_Types].xml"u8) >= 0 || bytes.IndexOf("xl/"u8) >= 0 => DocumentForm.Spreadsheet,
        [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => DocumentForm.Zip,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => DocumentForm.Spreadsheet,
        _ when bytes.Contains((byte)0) => DocumentForm.Binary,
        _ => TextFormOf(Encoding.Latin1.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart()),
    };

    private static DocumentForm TextFormOf(string text) => text switch
    {
        "" => DocumentForm.Empty,
        ['{' or '[', ..] => DocumentForm.Json,
        _ when text.StartsWith("%PDF", StringComparison.Ordinal) => DocumentForm.Binary,
        _ when text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) && !text.Contains("<html", StringComparison.OrdinalIgnoreCase) => DocumentForm.Xml,
        ['<', ..] => DocumentForm.WebPage,
        _ => DocumentForm.Text,
    };
}
