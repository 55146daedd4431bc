using System.Security.Cryptography;

namespace Xentral.OrderAudit.State;

/// <summary>
/// Opens and makes files nobody but their owner may read. A link is never followed, neither the file it leads to nor one with a second name is touched,
/// and a new file takes nobody's place.
/// </summary>
public static class OwnFile
{
    private const UnixFileMode FileMode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Opens an existing file for this process alone; the lock ends with the process, however it ends.</summary>
    /// <exception cref="UnsafePlaceException">A link, no ordinary file, or somebody else's.</exception>
    /// <exception cref="IOException">It is missing, or another process has it.</exception>
    public static FileStream Open(string path) => Open(path, Exclusive(FileMode.Open));

    /// <summary>Opens a file to add to it. Others may not have it open meanwhile.</summary>
    /// <inheritdoc cref="Open(string)" path="/exception"/>
    public static FileStream OpenOrCreate(string path)
    {
        while (true)
        {
            try
            {
                return File.Exists(path) || IsThere(path) ? Open(path) : Create(path);
            }
            catch (FileNotFoundException) when (!IsThere(path))
            {
                // Gone between the look and the opening: then it is made.
            }
            catch (IOException exception) when (exception is not UnsafePlaceException && IsEmptyRace(exception))
            {
                // Made between the look and the making: then it is opened.
            }
        }
    }

    /// <summary>Makes a file that must not exist yet.</summary>
    /// <exception cref="IOException">Something of that name is there already.</exception>
    public static FileStream Create(string path)
    {
        var options = Exclusive(FileMode.CreateNew);
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = FileMode600;
        }

        FileSteps.Before(FileStep.Create, path);
        return new FileStream(path, options);
    }

    /// <summary>Reads a small file whole; <see langword="null"/> when it is missing or longer than it can be.</summary>
    /// <inheritdoc cref="Open(string)" path="/exception"/>
    public static byte[]? Read(string path, int longest) => ReadHead(path, longest + 1) is { } content && content.Length <= longest ? content : null;

    /// <summary>The first bytes of a file, whoever has it open; <see langword="null"/> when it is missing.</summary>
    /// <inheritdoc cref="Open(string)" path="/exception"/>
    public static byte[]? ReadHead(string path, int most)
    {
        if (!IsThere(path))
        {
            return null;
        }

        try
        {
            var shared = new FileStreamOptions { Mode = FileMode.Open, Access = FileAccess.Read, Share = FileShare.ReadWrite | FileShare.Delete };
            using var file = Open(path, shared);
            var content = new byte[(int)Math.Min(file.Length, most)];
            return content[..file.ReadAtLeast(content, content.Length, throwOnEndOfStream: false)];
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes a small file whole, on the disk when this returns: a crash leaves the old one or the new one.</summary>
    /// <param name="isOwn">Recognises what may be replaced; a file it does not know stays as it is.</param>
    /// <exception cref="UnsafePlaceException">What is there is not this program's.</exception>
    public static void Replace(string path, ReadOnlySpan<byte> content, Func<byte[], bool> isOwn, int longest)
    {
        if (IsThere(path) && (Read(path, longest) is not { } present || !isOwn(present)))
        {
            throw UnsafePlaceException.Foreign(path);
        }

        Place(path, content, overwrite: true);
    }

    /// <summary>Writes a small file whole where nothing of its name is: the first of several writers wins.</summary>
    /// <exception cref="IOException">Something of that name is there already, or the disk is full.</exception>
    public static void Place(string path, ReadOnlySpan<byte> content) => Place(path, content, overwrite: false);

    /// <summary>Looks at a file without opening it: opening a device or a pipe would already do something.</summary>
    /// <inheritdoc cref="Open(string)" path="/exception"/>
    public static void Check(string path)
    {
        if (!IsOrdinary(path))
        {
            throw UnsafePlaceException.Link(path);
        }

        if (FileStatus.Of(path) is { IsOwnOrRoots: false })
        {
            throw UnsafePlaceException.OwnedByOther(path);
        }
    }

    /// <summary>Neither a link nor a device, a pipe or a folder; or nothing at all.</summary>
    public static bool IsOrdinary(string path) => FileStatus.Of(path) is not { IsRegular: false } && new FileInfo(path).LinkTarget is null;

    /// <summary>Something of that name is there, be it a link that leads nowhere.</summary>
    public static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static void Place(string path, ReadOnlySpan<byte> content, bool overwrite)
    {
        var temporary = $"{path}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}.part";
        try
        {
            using (var file = Create(temporary))
            {
                FileSteps.Write(file.SafeFileHandle, temporary, content, at: 0);
                FileSteps.Before(FileStep.Sync, temporary);
                file.Flush(flushToDisk: true);
            }

            FileSteps.Before(FileStep.Rename, path);
            File.Move(temporary, path, overwrite);
        }
        catch
        {
            DeleteIfLeft(temporary);
            throw;
        }
    }

    private static void DeleteIfLeft(string temporary)
    {
        try
        {
            FileSteps.Before(FileStep.Delete, temporary);
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            // The fault that is already under way says more than this one.
        }
    }

    private static FileStream Open(string path, FileStreamOptions options)
    {
        Check(path);
        var file = new FileStream(path, options);
        try
        {
            CheckIdentity(path, file, isWritten: options.Access != FileAccess.Read);
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }


    // Looked at again with the file open: a name may have been exchanged in between.
    private static void CheckIdentity(string path, FileStream file, bool isWritten)
    {
        if (FileStatus.Of(file.SafeFileHandle) is not { } opened)
        {
            return;
        }

        // Under a second name the content may be somebody else's; a file that is just being placed has two for a moment.
        var isShared = isWritten && opened.Names > 1;
        if (!opened.IsRegular || isShared || (FileStatus.Of(path) is { } named && named.Identity != opened.Identity))
        {
            throw UnsafePlaceException.Link(path);
        }

        if (!opened.IsOwnOrRoots)
        {
            throw UnsafePlaceException.OwnedByOther(path);
        }
    }

    private static FileStreamOptions Exclusive(FileMode mode) => new()
    {
        // Windows refuses to delete an open file unless its opener allows it; elsewhere only None locks out everybody else.
        Mode = mode,
        Access = FileAccess.ReadWrite,
        Share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None,
        BufferSize = 0,
    };

    private static bool IsEmptyRace(IOException exception) => exception.HResult is 17 or unchecked((int)0x80070050) or unchecked((int)0x800700B7);
}
