using System.Buffers;
using System.Text;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>How much of some bytes is UTF-8 beyond ASCII. Letters of several bytes come about by chance very rarely; one alone proves the charset.</summary>
/// <param name="Letters">Whole letters of two bytes and more.</param>
/// <param name="Bad">Places that are no UTF-8.</param>
internal readonly record struct Utf8Letters(int Letters, int Bad)
{
    public static Utf8Letters In(ReadOnlySpan<byte> bytes)
    {
        var (letters, bad) = (0, 0);
        while (bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is >= 0 and var next)
        {
            bytes = bytes[next..];
            var isWhole = Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done;
            (letters, bad) = isWhole ? (letters + 1, bad) : (letters, bad + 1);
            bytes = bytes[length..];
        }

        return new(letters, bad);
    }
}
