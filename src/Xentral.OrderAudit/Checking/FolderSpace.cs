using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Checking;

/// <summary>What a folder offers, whether it exists yet or not.</summary>
internal static class FolderSpace
{
    public static string NearestExisting(string folder)
    {
        var found = Path.GetFullPath(folder);
        while (!Directory.Exists(found) && Path.GetDirectoryName(found) is { } parent)
        {
            found = parent;
        }

        return found;
    }

    /// <summary>Tries it: rights, read-only file systems and full disks all look the same from outside.</summary>
    public static bool CanWrite(string folder)
    {
        try
        {
            using var probe = new FileStream(
                Path.Combine(folder, $".order-audit-{Guid.NewGuid():N}.tmp"),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                bufferSize: 1,
                FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception exception) when (exception.IsFileFault())
        {
            return false;
        }
    }

    /// <summary>Bytes left for this user; <see langword="null"/> where the system does not say.</summary>
    public static long? Free(string folder)
    {
        try
        {
            return new DriveInfo(NearestExisting(folder)).AvailableFreeSpace;
        }
        catch (Exception exception) when (exception.IsPathFault())
        {
            return null;
        }
    }
}
