using System.Buffers.Binary;
using System.IO.Compression;

namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>
/// Tells whether something packed with gzip is whole. Unpacking alone does not: a file that was cut off unpacks to its first part without a word.
/// </summary>
internal static class PackedLength
{
    public static bool IsWhole(ReadOnlyMemory<byte> document, Func<Stream> open)
    {
        if (!document.Span.StartsWith<byte>([0x1F, 0x8B]))
        {
            return true;
        }

        if (document.Length < 18)
        {
            return false;
        }

        // The last four bytes are the length of the content (RFC 1952), modulo 2^32.
        var promised = BinaryPrimitives.ReadUInt32LittleEndian(document.Span[^4..]);
        using var unpacked = new GZipStream(open(), CompressionMode.Decompress);
        var buffer = new byte[64 * 1024];
        var length = 0L;
        for (int read; (read = unpacked.Read(buffer)) > 0;)
        {
            length += read;
        }

        return unchecked((uint)length) == promised;
    }
}
