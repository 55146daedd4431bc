using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Xentral.OrderAudit.State.Sealing;

/// <summary>
/// The one format of everything this program seals in a file: a list of encrypted records that only grows. Each is on the disk before the next is asked
/// for; a tail that a crash or a bad disk has damaged is cut off. Reading and adding may go on side by side.
/// Layout: 32 bytes head (mark, version, time of making, salt), then per record its length and a <see cref="SealedBox"/>, bound to head and place.
/// What must be whole or nothing ends with an empty record (<see cref="Seal"/>, <see cref="ReadSealed"/>).
/// </summary>
public sealed class SealedFile : IDisposable
{
    private const int HeadSize = 32;
    private const int PrefixSize = sizeof(int) + SealedBox.Overhead;
    private const int LargestRecord = 64 * 1024 * 1024;
    private const byte Version = 3;

    // Neither the cipher nor the place of the end bears two users at a time.
    private readonly Lock gate = new();
    private readonly FileStream file;
    private readonly SealingKey key;
    private readonly byte[] mark;
    private readonly byte[] head = new byte[HeadSize];
    private SealedBox? box;
    private long end;
    private int records;

    /// <summary>A file of another kind or version counts as damaged from its first byte.</summary>
    /// <param name="file">Closed with this.</param>
    /// <param name="mark">Four bytes that tell what is in it.</param>
    public SealedFile(FileStream file, ReadOnlySpan<byte> mark, SealingKey key)
    {
        this.file = file;
        this.key = key;
        this.mark = mark.ToArray();
        ReadHead();
    }

    public string Path => file.Name;

    /// <summary>The latest reading ended before the end of the file.</summary>
    public bool IsDamaged { get; private set; }

    /// <summary>Something is there that this program has not written, or whose very beginning is damaged: not to be touched.</summary>
    public bool IsForeign { get; private set; }

    public DateTimeOffset MadeAt => DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(
        BinaryPrimitives.ReadInt64LittleEndian(head.AsSpan(8)), 0, DateTimeOffset.MaxValue.ToUnixTimeSeconds()));

    /// <summary>Too old to be kept any longer. A clock that was set back makes a file look younger than it is; one from the future is not trusted.</summary>
    public bool IsExpired(DateTimeOffset now) => now - MadeAt > StateOptions.LongestKept || MadeAt > now.AddDays(1);

    /// <summary>Throws away what is there.</summary>
    /// <exception cref="InvalidOperationException">What is there is not this program's.</exception>
    public void Begin(DateTimeOffset now)
    {
        RequireOwn();
        mark.CopyTo(head, 0);
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
        box!.Close(plain, PlaceOf(records), record.AsSpan(sizeof(int)));

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

    /// <summary>Nothing follows: what has been added is whole from now on.</summary>
    public void Seal() => Append([]);

    /// <summary>Everything of a file that was sealed; <see langword="null"/> when the key is another, or a single bit or byte of it is.</summary>
    public byte[]? ReadSealed()
    {
        using var content = new MemoryStream();
        var isSealed = false;
        foreach (var plain in Read())
        {
            isSealed = plain.Length == 0;
            content.Write(plain);
        }

        return isSealed && !IsDamaged ? content.ToArray() : null;
    }

    /// <exception cref="InvalidOperationException">What is there is not this program's.</exception>
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
        box?.Dispose();
        file.Dispose();
    }

    private void ReadHead()
    {
        if (RandomAccess.Read(file.SafeFileHandle, head, 0) < HeadSize
            || !head.AsSpan().StartsWith(mark)
            || head[4] != Version)
        {
            // Shorter than a head and yet ours: a crash came between the first bytes and the rest.
            IsForeign = file.Length > 0 && !head.AsSpan().StartsWith(mark);
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
            throw new InvalidOperationException("The file is not one of this program's.");
        }
    }

    private void UseKey()
    {
        box?.Dispose();
        box = key.BoxFor(head.AsSpan(16));
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
        var prefix = new byte[sizeof(int)];
        if (box is null || !ReadWhole(prefix, position))
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length is < 0 or > LargestRecord || position + PrefixSize + length > file.Length)
        {
            return null;
        }

        var record = new byte[SealedBox.Overhead + length];
        return ReadWhole(record, position + sizeof(int)) ? box.Open(record, PlaceOf(index)) : null;
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

    // Binds a record to its file and its place, so that none can be moved, repeated or left out unnoticed.
    private byte[] PlaceOf(int index)
    {
        var place = new byte[HeadSize + sizeof(int)];
        head.CopyTo(place, 0);
        BinaryPrimitives.WriteInt32LittleEndian(place.AsSpan(HeadSize), index);
        return place;
    }
}
