using System.IO.Compression;
using Xentral.OrderAudit.State.Sealing;

namespace Xentral.OrderAudit.State;

/// <summary>
/// The result of the latest audit, so that what follows need not ask anybody again. Sealed, one per owner, gone after
/// <see cref="StateOptions.LongestKept"/>.
/// </summary>
/// <param name="owner">Whose result it is: tells the settings of one merchant from those of another.</param>
public sealed class KeptResult(StateFolder folder, params string[] owner)
{
    public const string Pattern = "*.result";

    private const string Purpose = "result";
    private const string Unfinished = ".part";
    private const int PieceSize = 1 << 20;

    private string FilePath => folder.PathOf(folder.NameOf([Purpose, .. owner]), Pattern);

    /// <summary>Replaces the one before; a crash leaves the old one or the new one.</summary>
    /// <param name="write">Writes the content; none of it reaches the disk unsealed.</param>
    /// <exception cref="IOException">The folder cannot be used, or the disk is full.</exception>
    public async Task KeepAsync(Func<Stream, Task> write, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (!folder.IsUsed)
        {
            return;
        }

        DeleteExpired(now);
        var target = FilePath;
        if (OwnFile.IsThere(target) && !OwnMarks.IsResult(OwnFile.ReadHead(target, OwnMarks.Result.Length)))
        {
            throw UnsafePlaceException.Foreign(target);
        }

        using var packed = new MemoryStream();
        var packing = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true);
        await using (packing.ConfigureAwait(false))
        {
            await write(packing).ConfigureAwait(false);
        }

        Seal(target + Unfinished, packed.GetBuffer().AsSpan(0, (int)packed.Length), now);
        File.Move(target + Unfinished, target, overwrite: true);
    }

    /// <summary>What was kept; <see langword="null"/> when there is none, or it can no longer be opened.</summary>
    /// <exception cref="IOException">The folder cannot be used.</exception>
    public Stream? Find(DateTimeOffset now)
    {
        // Looking makes no folder and no key.
        if (!folder.IsUsed || !Directory.Exists(folder.Path) || Directory.GetFiles(folder.Path, Pattern).Length == 0)
        {
            return null;
        }

        DeleteExpired(now);
        if (!OwnFile.IsThere(FilePath))
        {
            return null;
        }

        using var file = Sealed(FilePath);
        return file.ReadSealed() is { } packed ? new GZipStream(new MemoryStream(packed), CompressionMode.Decompress) : null;
    }

    private SealedFile Sealed(string path) => Sealed(OwnFile.Open(path));

    private SealedFile Sealed(FileStream file) => new(file, OwnMarks.Result, SealingKey.FromKey(folder.Key, Purpose));

    private void Seal(string path, ReadOnlySpan<byte> content, DateTimeOffset now)
    {
        using var file = Sealed(OwnFile.OpenOrCreate(path));
        if (file.IsForeign)
        {
            throw UnsafePlaceException.Foreign(path);
        }

        file.Begin(now);
        for (var position = 0; position < content.Length; position += PieceSize)
        {
            file.Append(content.Slice(position, Math.Min(PieceSize, content.Length - position)));
        }

        file.Seal();
    }

    private void DeleteExpired(DateTimeOffset now)
    {
        if (!Directory.Exists(folder.Path))
        {
            return;
        }

        foreach (var path in Directory.GetFiles(folder.Path, Pattern + "*"))
        {
            try
            {
                using var file = Sealed(path);
                if (!file.IsForeign && file.IsExpired(now))
                {
                    file.Delete();
                }
            }
            catch (Exception exception) when (exception.IsFileFault())
            {
                // In use by another run, or not ours to touch.
            }
        }
    }
}
