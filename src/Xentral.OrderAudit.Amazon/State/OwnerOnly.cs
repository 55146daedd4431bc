namespace Xentral.OrderAudit.Amazon.State;

/// <summary>Files and folders nobody but their owner may open. On Windows the profile folder's own rights do that.</summary>
internal static class OwnerOnly
{
    private const UnixFileMode FileMode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode FolderMode700 = FileMode600 | UnixFileMode.UserExecute;

    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, FolderMode700);
        }
    }

    /// <summary>Writes a small text, renamed into place: a crash leaves the old one or the new one.</summary>
    public static void Replace(string path, string text)
    {
        var temporary = $"{path}.part";
        using (var file = Open(temporary, FileMode.Create))
        using (var writer = new StreamWriter(file))
        {
            writer.Write(text);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Opens for this process alone; the lock ends with the process, however it ends.</summary>
    public static FileStream Open(string path, FileMode mode)
    {
        // Windows refuses to delete an open file unless its opener allows it; elsewhere only None locks out everybody else.
        var share = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 0 };
        if (!OperatingSystem.IsWindows() && mode is not FileMode.Open)
        {
            options.UnixCreateMode = FileMode600;
        }

        return new FileStream(path, options);
    }
}
