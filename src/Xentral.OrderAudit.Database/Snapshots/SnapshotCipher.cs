using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;
using Xentral.OrderAudit.State.Sealing;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>A snapshot under a password: a sealed file with a record per megabyte.</summary>
internal static class SnapshotCipher
{
    private const int PieceSize = 1 << 20;

    // A snapshot is held in memory to be read.
    private const long LargestFile = 1L << 30;

    private static readonly LocalizedText Advice = new(
        De: "Nennen Sie das Kennwort mit Xentral:SnapshotPassword oder Xentral:SnapshotPasswordFile.",
        En: "Give the password with Xentral:SnapshotPassword or Xentral:SnapshotPasswordFile.");

    // How snapshots of the first version begin.
    private static ReadOnlySpan<byte> FirstVersion => "ORDER-AUDIT-SNAPSHOT-1\n"u8;

    /// <exception cref="SourceUnavailableException">It is, but another version has written it.</exception>
    public static bool IsEncrypted(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[FirstVersion.Length];
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        return !head.SequenceEqual(FirstVersion) ? head.StartsWith(OwnMarks.Snapshot) : throw Unreadable(
            new(
                De: "Die Momentaufnahme ist von einer früheren Version des Programms verschlüsselt worden.",
                En: "The snapshot was encrypted by an earlier version of this program."),
            new(De: "Erstellen Sie sie mit order-audit snapshot neu.", En: "Make it anew with order-audit snapshot."));
    }

    public static void Encrypt(Stream plain, FileStream target, string password, DateTimeOffset now)
    {
        using var file = new SealedFile(target, OwnMarks.Snapshot, SealingKey.FromPassword(password));
        file.Begin(now);
        var piece = new byte[PieceSize];
        while (plain.ReadAtLeast(piece, PieceSize, throwOnEndOfStream: false) is > 0 and var count)
        {
            file.Append(piece.AsSpan(0, count));
        }

        file.Seal();
    }

    /// <exception cref="SourceUnavailableException">The password is missing or wrong, or the file is damaged.</exception>
    public static byte[] Decrypt(string path, string password)
    {
        if (password.Length == 0)
        {
            throw Unreadable(new(De: "Die Momentaufnahme ist verschlüsselt.", En: "The snapshot is encrypted."), Advice);
        }

        var opened = File.OpenRead(path);
        using var file = new SealedFile(opened, OwnMarks.Snapshot, SealingKey.FromPassword(password));
        return opened.Length > LargestFile
            ? throw Unreadable(new(De: "Die Momentaufnahme ist zu groß.", En: "The snapshot is too large."), Advice)
            : file.ReadSealed() ?? throw Unreadable(
                new(
                    De: "Die Momentaufnahme lässt sich nicht entschlüsseln: Das Kennwort stimmt nicht, oder die Datei ist beschädigt.",
                    En: "The snapshot cannot be decrypted: the password is wrong, or the file is damaged."),
                Advice);
    }

    private static SourceUnavailableException Unreadable(LocalizedText problem, LocalizedText advice) => new(AuditSource.Xentral, problem, advice);
}
