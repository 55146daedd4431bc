using System.Security.Cryptography;

namespace Xentral.OrderAudit.State;

/// <summary>The key everything at rest is sealed with: 4 bytes mark, version, 3 bytes zero, 32 bytes key. Never replaced once it is there.</summary>
public static class KeyFile
{
    public const int KeySize = 32;

    private const int HeadSize = 8;

    private static ReadOnlySpan<byte> Head => [(byte)'X', (byte)'O', (byte)'A', (byte)'K', 1, 0, 0, 0];

    /// <exception cref="UnsafePlaceException">What is there is no key of this program.</exception>
    /// <exception cref="IOException">It cannot be read or made.</exception>
    public static byte[] ReadOrMake(string path)
    {
        if (!OwnFile.IsThere(path))
        {
            TryMake(path);
        }

        var content = OwnFile.Read(path, HeadSize + KeySize);
        if (content is [])
        {
            // A purge that was broken off has emptied it and not got round to removing it. It opens nothing any more.
            OwnFile.Replace(path, Made(), isOwn: present => present is [], longest: HeadSize + KeySize);
            content = OwnFile.Read(path, HeadSize + KeySize);
        }

        return content switch
        {
            { Length: HeadSize + KeySize } when IsKey(content) => content[HeadSize..],

            // As the first version wrote it: without a mark, so it is used and never deleted.
            { Length: KeySize } => content,
            _ => throw UnsafePlaceException.Foreign(path),
        };
    }

    /// <summary>Recognises a key of this program.</summary>
    public static bool IsKey(ReadOnlySpan<byte> content) => content.Length == HeadSize + KeySize && content.StartsWith(Head);

    /// <summary>Recognises the beginning of one, as a power cut leaves it.</summary>
    public static bool IsBegun(ReadOnlySpan<byte> content)
        => content.Length <= HeadSize + KeySize
            && content[..Math.Min(content.Length, HeadSize)].SequenceEqual(Head[..Math.Min(content.Length, HeadSize)]);

    private static byte[] Made()
    {
        var content = new byte[HeadSize + KeySize];
        Head.CopyTo(content);
        RandomNumberGenerator.Fill(content.AsSpan(HeadSize));
        return content;
    }

    private static void TryMake(string path)
    {
        try
        {
            OwnFile.Place(path, Made());
        }
        catch (IOException) when (OwnFile.IsThere(path))
        {
            // Another run was quicker; its key is as good.
        }
    }
}
