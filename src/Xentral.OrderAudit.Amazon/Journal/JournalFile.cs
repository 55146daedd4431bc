using System.Buffers.Binary;
using System.Security.Cryptography;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Journal;

/// <summary>
/// A list of encrypted records that only grows. Each is on the disk before the next is asked for; a tail that a crash or a bad disk
/// has damaged is cut off. Reading and adding may go on side by side. Layout: 32 bytes head (mark, version, time of making, salt), then per record length, nonce, tag, cipher text.
/// </summary>
internal sealed class JournalFile : IDisposable
{
    private const int HeadSize = 32;
    private const int NonceSize = 12;
    private const int TagSize = 16;
    private const int PrefixSize = sizeof(int) + NonceSize + TagSize;
    private const int LargestRecord = 64 * 1024 * 1024;
    private const byte Version = 3;

    // Neither the cipher nor the place of the end bears two users at a time.
    private readonly Lock gate = new();
    private readonly FileStream file;
    private readonly byte[] masterKey;
    private readonly byte[] head = new byte[HeadSize];
    private AesGcm? cipher;
    private long end;
    private int records;

    private JournalFile(FileStream file, byte[] masterKey)
    {
        this.file = file;
        this.masterKey = masterKey;
    }

    public string Path => file.Name;

    /// <summary>The latest reading ended before the end of the file.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Something is there that this program has not written, or whose very beginning is damaged: not to be touched.</summary>
    public bool IsForeign { get; private set; }

    public DateTimeOffset MadeAt => DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(
        BinaryPrimitives.ReadInt64LittleEndian(head.AsSpan(8)), 0, DateTimeOffset.MaxValue.ToUnixTimeSeconds()));

    /// <summary>Opens for this process alone; a file of another kind or version counts as damaged from its first byte.</summary>
    /// <param name="mayMake">Makes the file where it is missing.</param>
    /// <exception cref="UnsafePlaceException">A link, or somebody else's file.</exception>
    /// <exception cref="IOException">Another process has it, or it cannot be opened.</exception>
    public static JournalFile Open(string path, byte[] key, bool mayMake = true)
    {
        var journal = new JournalFile(mayMake ? OwnFile.OpenOrCreate(path) : OwnFile.Open(path), key);
        journal.ReadHead();
        return journal;
    }

    /// <summary>Throws away what is there.</summary>
    /// <exception cref="InvalidOperationException">What is there is not this program's.</exception>
    public void Begin(DateTimeOffset now)
    {
        RequireOwn();
        OwnMarks.Journal.CopyTo(head);
        head[4] = Version;
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(8), now.ToUnixTimeSeconds());
        RandomNumberGenerator.Fill(head.AsSpan(16));
        FileSteps.Before(FileStep.Truncate, Path);
        file.SetLength(0);
        FileSteps.Write(file.SafeFileHandle, Path, head, at: 0);
        FileSteps.Before(FileStep.Sync, Path);
        file.Flush(flushToDisk: true);
        (end, records, IsDamaged) = (HeadSize, 0, false);
        UseKey();
    }

    /// <summary>Every whole record, in the order of writing; what follows the last of them is ignored and overwritten.</summary>
    public IEnumerable<byte[]> Read()
    {
        // Records may be added meanwhile, so this reading keeps its own place.
        var (position, index) = ((long)HeadSize, 0);
        while (Next(position, index) is { } plain)
        {
            (position, index) = (position + PrefixSize + plain.Length, index + 1);
            yield return plain;
        }
    }

    /// <summary>Adds a record after the last whole one; on the disk when this returns.</summary>
    /// <exception cref="IOException">The disk is full or gone; what was there before stays good.</exception>
    public void Append(ReadOnlySpan<byte> plain)
    {
        using var scope = gate.EnterScope();
        var record = new byte[PrefixSize + plain.Length];
        BinaryPrimitives.WriteInt32LittleEndian(record, plain.Length);
        RandomNumberGenerator.Fill(record.AsSpan(sizeof(int), NonceSize));
        cipher!.Encrypt(
            record.AsSpan(sizeof(int), NonceSize),
            plain,
            record.AsSpan(PrefixSize),
            record.AsSpan(sizeof(int) + NonceSize, TagSize),
            PlaceOf(records));

        if (file.Length > end)
        {
            FileSteps.Before(FileStep.Truncate, Path);
            file.SetLength(end);
        }

        FileSteps.Write(file.SafeFileHandle, Path, record, end);
        FileSteps.Before(FileStep.Sync, Path);
        file.Flush(flushToDisk: true);
        (end, records) = (end + record.Length, records + 1);
    }

    public void Delete()
    {
        RequireOwn();

        // Emptied first: the name may live on in a backup of the folder.
        FileSteps.Before(FileStep.Truncate, Path);
        file.SetLength(0);
        FileSteps.Before(FileStep.Delete, Path);
        File.Delete(Path);
    }

    public void Dispose()
    {
        cipher?.Dispose();
        file.Dispose();
    }

    private void ReadHead()
    {
        if (RandomAccess.Read(file.SafeFileHandle, head, 0) < HeadSize
            || !OwnMarks.IsJournal(head)
            || head[4] != Version)
        {
            // Shorter than a head and yet ours: a crash came between the first bytes and the rest.
            IsForeign = file.Length > 0 && !head.AsSpan().StartsWith(OwnMarks.Journal);
            IsDamaged = file.Length > 0;
            head.AsSpan().Clear();
            return;
        }

        UseKey();
    }

    private void RequireOwn()
    {
        if (IsForeign)
        {
            throw new InvalidOperationException("The file is not a journal of this program.");
        }
    }

    private void UseKey()
    {
        cipher?.Dispose();
        cipher = new AesGcm(HKDF.DeriveKey(HashAlgorithmName.SHA256, masterKey, 32, salt: head[16..], info: "order-audit journal"u8.ToArray()), TagSize);
    }

    private byte[]? Next(long position, int index)
    {
        using var scope = gate.EnterScope();
        var plain = ReadRecord(position, index);
        if (plain is null)
        {
            end = Math.Max(end, HeadSize);
            IsDamaged |= position < file.Length;
        }
        else
        {
            (end, records) = (Math.Max(end, position + PrefixSize + plain.Length), Math.Max(records, index + 1));
        }

        return plain;
    }

    /// <summary><see langword="null"/> at the end and where the file is no longer what was written.</summary>
    private byte[]? ReadRecord(long position, int index)
    {
        var prefix = new byte[PrefixSize];
        if (cipher is null || !ReadWhole(prefix, position))
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length is < 0 or > LargestRecord || position + PrefixSize + length > file.Length)
        {
            return null;
        }

        var text = new byte[length];
        return ReadWhole(text, position + PrefixSize) && TryDecrypt(prefix, text, index) ? text : null;
    }

    private bool ReadWhole(byte[] buffer, long position)
    {
        var got = 0;
        while (got < buffer.Length)
        {
            var read = RandomAccess.Read(file.SafeFileHandle, buffer.AsSpan(got), position + got);
            if (read == 0)
            {
                return false;
            }

            got += read;
        }

        return true;
    }

    private bool TryDecrypt(ReadOnlySpan<byte> prefix, byte[] text, int index)
    {
        try
        {
            cipher!.Decrypt(prefix.Slice(sizeof(int), NonceSize), text, prefix.Slice(sizeof(int) + NonceSize, TagSize), text, PlaceOf(index));
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    // Binds a record to its file and its place, so that none can be moved, repeated or left out unnoticed.
    private byte[] PlaceOf(int index)
    {
        var place = new byte[HeadSize + sizeof(int)];
        head.CopyTo(place, 0);
        BinaryPrimitives.WriteInt32LittleEndian(place.AsSpan(HeadSize), index);
        return place;
    }
}
