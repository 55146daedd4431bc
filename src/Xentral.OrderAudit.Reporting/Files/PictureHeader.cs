using System.Buffers.Binary;

namespace Xentral.OrderAudit.Reporting.Files;

/// <summary>Kind and size of a picture, read from its first bytes without decoding it.</summary>
internal sealed record PictureHeader(string MediaType, int Width, int Height)
{
    private const int FirstSegment = 2;

    private static ReadOnlySpan<byte> PngMark => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> PngEnd => [0, 0, 0, 0, (byte)'I', (byte)'E', (byte)'N', (byte)'D'];

    /// <returns><see langword="null"/> for anything that is not a whole PNG or JPEG.</returns>
    public static PictureHeader? Read(ReadOnlySpan<byte> content) => Png(content) ?? Jpeg(content);

    // ISO/IEC 15948: mark, then the header chunk with width and height, at the end an empty IEND chunk.
    private static PictureHeader? Png(ReadOnlySpan<byte> content)
        => content.Length > 24 && content.StartsWith(PngMark) && content[12..16].SequenceEqual("IHDR"u8) && content.LastIndexOf(PngEnd) > 0
            ? new("image/png", BinaryPrimitives.ReadInt32BigEndian(content[16..]), BinaryPrimitives.ReadInt32BigEndian(content[20..]))
            : null;

    // ITU-T T.81: segments of FF, kind and length; the size stands in the one that starts the frame (C0 to CF but for C4, C8 and CC).
    private static PictureHeader? Jpeg(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) || content.LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) < 0)
        {
            return null;
        }

        for (var position = FirstSegment; position + 9 < content.Length && content[position] == 0xFF;)
        {
            var kind = content[position + 1];
            if (kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new(
                    "image/jpeg",
                    BinaryPrimitives.ReadUInt16BigEndian(content[(position + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(content[(position + 5)..]));
            }

            // A fill byte stands alone; everything else says how long it is.
            position += kind == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(position + 2)..]);
        }

        return null;
    }
}
