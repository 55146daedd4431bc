using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>One reading of a document: unpacked, bounded, UTF-16 turned into UTF-8, and hashed on the way.</summary>
internal sealed class DocumentBytes : IDisposable
{
    // 100,000 orders are some 80 MB as a report and twice that as JSON.
    public const long LargestText = 1024L * 1024 * 1024;
    public const long LargestJson = 256L * 1024 * 1024;

    private readonly SHA256 hash = SHA256.Create();
    private readonly CryptoStream raw;

    public DocumentBytes(OrderReportDocument document, DocumentHead head)
    {
        raw = new CryptoStream(document.Open(), hash, CryptoStreamMode.Read);
        var unpacked = head.IsPacked ? new GZipStream(raw, CompressionMode.Decompress) : (Stream)raw;
        var limit = head.Form == DocumentForm.Json ? LargestJson : LargestText;
        var bounded = new BoundedStream(unpacked, limit, () => OrderReportProblems.TooLarge(document.Name, limit));
        Content = head.WideCharset is { } wide ? Encoding.CreateTranscodingStream(bounded, wide, Encoding.UTF8) : bounded;
    }

    /// <summary>Text in UTF-8 or a charset that keeps ASCII, perhaps with a byte order mark.</summary>
    public Stream Content { get; }

    /// <summary>The checksum of the document as it lies there, as other tools write it: lower-case hexadecimal.</summary>
    public string FinishHash()
    {
        // What lies behind the packed part belongs to the file as well.
        raw.CopyTo(Stream.Null);
        return Convert.ToHexStringLower(hash.Hash!);
    }

    public void Dispose()
    {
        Content.Dispose();
        hash.Dispose();
    }
}
