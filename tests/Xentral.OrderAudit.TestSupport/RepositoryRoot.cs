namespace Xentral.OrderAudit.TestSupport;

/// <summary>Finds the folder of the solution, from wherever the tests were started.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find();

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);

        while (folder is not null && folder.GetFiles("Xentral.OrderAudit.sln").Length == 0)
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds the solution.");
    }
}
