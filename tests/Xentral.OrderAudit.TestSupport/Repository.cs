namespace Xentral.OrderAudit.TestSupport;

/// <summary>Where the repository lies on this machine, found from the running test.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Xentral.OrderAudit.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No Xentral.OrderAudit.sln above {AppContext.BaseDirectory}.");
    }
}
