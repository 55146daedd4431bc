using System.Security.Cryptography;

namespace Xentral.OrderAudit.State.Sealing;

/// <summary>
/// One sealed piece: 12 bytes nonce, 16 bytes tag, cipher text (AES-256-GCM). It opens only with its key and at the place it was closed for,
/// so that nothing can be changed, moved or exchanged unnoticed. Bears one user at a time.
/// </summary>
public sealed class SealedBox(byte[] key) : IDisposable
{
    /// <summary>So much longer than its content is a box.</summary>
    public const int Overhead = NonceSize + TagSize;

    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly AesGcm cipher = new(key, TagSize);

    /// <param name="place">What the box belongs to; the same has to be given to open it.</param>
    public void Close(ReadOnlySpan<byte> plain, ReadOnlySpan<byte> place, Span<byte> box)
    {
        RandomNumberGenerator.Fill(box[..NonceSize]);
        cipher.Encrypt(box[..NonceSize], plain, box[Overhead..], box[NonceSize..Overhead], place);
    }

    /// <inheritdoc cref="Close(ReadOnlySpan{byte}, ReadOnlySpan{byte}, Span{byte})"/>
    public byte[] Close(ReadOnlySpan<byte> plain, ReadOnlySpan<byte> place)
    {
        var box = new byte[Overhead + plain.Length];
        Close(plain, place, box);
        return box;
    }

    /// <returns><see langword="null"/> when it is no longer what was closed, or belongs elsewhere.</returns>
    public byte[]? Open(ReadOnlySpan<byte> box, ReadOnlySpan<byte> place)
    {
        if (box.Length < Overhead)
        {
            return null;
        }

        var plain = new byte[box.Length - Overhead];
        try
        {
            cipher.Decrypt(box[..NonceSize], box[Overhead..], box[NonceSize..Overhead], plain, place);
            return plain;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }

    public void Dispose() => cipher.Dispose();
}
