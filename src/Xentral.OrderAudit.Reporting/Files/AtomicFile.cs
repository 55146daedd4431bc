using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Reporting.Files;

/// <summary>Writes a file under a temporary name beside its place and renames it at the end: readers see the whole file or none.</summary>
public static class AtomicFile
{
    private const int BufferSize = 64 * 1024;
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = unchecked((int)0x80070070);

    /// <param name="path">Folders on the way are made where they are missing.</param>
    /// <param name="isForAll">Others may read it too; without it the owner alone, whatever the umask. On Windows the folder's own rights decide.</param>
    /// <exception cref="ReportNotWritableException">The folder cannot be made, is closed or full, or no ordinary file stands there.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write, bool isForAll = false)
    {
        if (!OwnFile.IsOrdinary(path))
        {
            throw new ReportNotWritableException(NotOrdinary(path));
        }

        // Same folder: a rename across file systems would be a copy, and a copy can end half-way.
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var temporary = Path.Combine(folder, $".order-audit-{Guid.NewGuid():N}.part");
        try
        {
            OutputFolder.Create(folder);
            FileSteps.Before(FileStep.Create, temporary);
            await using (var stream = new FileStream(temporary, Options(isForAll)))
            {
                await write(stream).ConfigureAwait(false);
                await stream.FlushAsync().ConfigureAwait(false);
                FileSteps.Before(FileStep.Sync, temporary);
                stream.Flush(flushToDisk: true);
            }

            FileSteps.Before(FileStep.Rename, path);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            throw new ReportNotWritableException(Problem(path, folder, exception), exception);
        }
        finally
        {
            DeleteIfLeft(temporary);
        }
    }

    private static FileStreamOptions Options(bool isForAll)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = BufferSize };
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            options.UnixCreateMode = isForAll ? Owner | UnixFileMode.GroupRead | UnixFileMode.OtherRead : Owner;
        }

        return options;
    }

    private static LocalizedText NotOrdinary(string path) => new(
        $"„{path}“ kann nicht geschrieben werden: Dort steht eine Verknüpfung oder keine gewöhnliche Datei, und die bleibt unberührt. Wählen Sie einen "
            + "anderen Namen.",
        $"Cannot write “{path}”: a link or no ordinary file stands there, and it stays untouched. Choose another name.");

    private static LocalizedText Problem(string path, string folder, Exception exception) => exception switch
    {
        _ when !Directory.Exists(folder) => new(
            $"„{path}“ kann nicht geschrieben werden: Der Ordner lässt sich nicht anlegen. Prüfen Sie den Pfad und die Rechte.",
            $"Cannot write “{path}”: the folder cannot be made. Check the path and permissions."),
        { HResult: NoSpaceOnUnix or NoSpaceOnWindows } => new(
            $"„{path}“ kann nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.",
            $"Cannot write “{path}”: the disk is full. Make room, or choose another folder."),
        UnauthorizedAccessException => new(
            $"„{path}“ kann nicht geschrieben werden: Dazu fehlt in diesem Ordner die Berechtigung.",
            $"Cannot write “{path}”: no permission to write in this folder."),
        _ => new(
            $"„{path}“ kann nicht geschrieben werden. Prüfen Sie freien Platz und Zugriff; vielleicht ist die Datei noch geöffnet.",
            $"Cannot write “{path}”. Check free space and access; perhaps the file is still open."),
    };

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
}
