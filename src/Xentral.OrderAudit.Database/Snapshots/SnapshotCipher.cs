using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>
/// Encrypts a snapshot with a password: PBKDF2-SHA-256, then AES-256-GCM over pieces of a megabyte, each bound to its place and to being the last or not,
/// so that nothing can be changed, exchanged or cut off unnoticed.
/// </summary>
internal static class SnapshotCipher
{
    private const int SaltSize = 16;
    private const int PieceSize = 1 << 20;
    private const int TagSize = 16;

    // https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
    private const int Iterations = 600_000;

    // A snapshot is held in memory to be read.
    private const long LargestFile = 1L << 30;

    private static ReadOnlySpan<byte> Magic => "ORDER-AUDIT-SNAPSHOT-1\n"u8;

    public static bool IsEncrypted(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[Magic.Length];

        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual(Magic);
    }

    public static void Encrypt(Stream plain, Stream target, string password)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltSize);
        target.Write(Magic);
        target.Write(salt);
        using var cipher = new AesGcm(KeyOf(password, salt), TagSize);
        var piece = new byte[PieceSize];
        var next = new byte[PieceSize];
        var tag = new byte[TagSize];
        var count = plain.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false);

        for (long index = 0; ; index++)
        {
            var following = plain.ReadAtLeast(next, PieceSize, throwOnEndOfStream: false);
            cipher.Encrypt(NonceOf(index, isLast: following == 0), piece.AsSpan(0, count), piece.AsSpan(0, count), tag);
            target.Write(piece, 0, count);
            target.Write(tag);
            if (following == 0)
            {
                return;
            }

            (piece, next, count) = (next, piece, following);
        }
    }

    /// <exception cref="SourceUnavailableException">The password is missing or wrong, or the file is damaged.</exception>
    public static byte[] Decrypt(string path, string password)
    {
        if (password.Length == 0)
        {
            throw Unreadable(new(
                De: "Die Momentaufnahme ist verschlüsselt.",
                En: "The snapshot is encrypted."));
        }

        using var file = File.OpenRead(path);
        if (file.Length > LargestFile)
        {
            throw Unreadable(new(De: "Die Momentaufnahme ist zu groß.", En: "The snapshot is too large."));
        }

        var salt = new byte[SaltSize];
        file.Position = Magic.Length;
        file.ReadAtLeast(salt, SaltSize, throwOnEndOfStream: false);
        using var cipher = new AesGcm(KeyOf(password, salt), TagSize);
        using var plain = new MemoryStream((int)file.Length);
        var piece = new byte[PieceSize + TagSize];

        try
        {
            for (long index = 0; ; index++)
            {
                var count = file.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false) - TagSize;
                var isLast = file.Position == file.Length;
                if (count < 0)
                {
                    throw new CryptographicException();
                }

                cipher.Decrypt(NonceOf(index, isLast), piece.AsSpan(0, count), piece.AsSpan(count, TagSize), piece.AsSpan(0, count));
                plain.Write(piece, 0, count);
                if (isLast)
                {
                    return plain.ToArray();
                }
            }
        }
        catch (CryptographicException)
        {
            throw Unreadable(new(
                De: "Die Momentaufnahme lässt sich nicht entschlüsseln: Das Kennwort stimmt nicht, oder die Datei ist beschädigt.",
                En: "The snapshot cannot be decrypted: the password is wrong, or the file is damaged."));
        }
    }

    private static byte[] KeyOf(string password, byte[] salt)
        => Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(password), salt, Iterations, HashAlgorithmName.SHA256, outputLength: 32);

    // Salt and key are new for every file, so a counter never repeats under one key.
    private static byte[] NonceOf(long index, bool isLast)
    {
        var nonce = new byte[12];
        BinaryPrimitives.WriteInt64BigEndian(nonce, index);
        nonce[^1] = isLast ? (byte)1 : (byte)0;

        return nonce;
    }

    private static SourceUnavailableException Unreadable(LocalizedText problem) => new(
        AuditSource.Xentral,
        problem,
        new LocalizedText(
            De: "Nennen Sie das Kennwort mit Xentral:SnapshotPassword oder Xentral:SnapshotPasswordFile.",
            En: "Give the password with Xentral:SnapshotPassword or Xentral:SnapshotPasswordFile."));
}
