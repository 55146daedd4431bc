namespace Xentral.OrderAudit.Reporting.Files;

/// <summary>Makes folders for what a run writes; others get no look into those that were missing.</summary>
public static class OutputFolder
{
    /// <exception cref="IOException">It cannot be made.</exception>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
