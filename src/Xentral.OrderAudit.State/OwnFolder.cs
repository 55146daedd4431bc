namespace Xentral.OrderAudit.State;

/// <summary>A folder nobody else can plant anything in. On Windows the profile folder's own rights see to that.</summary>
public static class OwnFolder
{
    private const UnixFileMode FolderMode700 = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder where it is missing; what is there must be safe.</summary>
    /// <exception cref="UnsafePlaceException">Others own it, can write to it or can exchange it.</exception>
    /// <exception cref="IOException">It cannot be made.</exception>
    public static void Create(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, FolderMode700);
        }

        Check(path);
    }

    /// <inheritdoc cref="Create" path="/exception"/>
    public static void Check(string path)
    {
        // Where a link of one's own leads is one's own choice: a larger disk, for instance.
        if (FileStatus.Of(path) is { IsLink: true, IsOwnOrRoots: false })
        {
            throw UnsafePlaceException.Link(path);
        }

        CheckWho(path);
        if (Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(path)) is { Length: > 0 } parent
            && FileStatus.Of(parent, follow: true) is { IsWritableByAll: true, IsSticky: false })
        {
            throw UnsafePlaceException.WritableByOthers(parent);
        }
    }

    private static void CheckWho(string path)
    {
        if (FileStatus.Of(path, follow: true) is not { } status)
        {
            return;
        }

        if (!status.IsOwnOrRoots)
        {
            throw UnsafePlaceException.OwnedByOther(path);
        }

        // A group of one's own is no other user: many systems give everybody one, and Kubernetes lends its volumes through it.
        if (status.IsWritableByAll || (status.IsWritableByGroup && !status.IsOfOwnGroup))
        {
            throw UnsafePlaceException.WritableByOthers(path);
        }
    }
}
