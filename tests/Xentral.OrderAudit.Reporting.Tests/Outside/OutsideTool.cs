namespace Xentral.OrderAudit.Reporting.Tests.Outside;

/// <summary>Programs of others that read what we write. Missing ones skip a test with a reason, except where tests/run has installed them.</summary>
internal static class OutsideTool
{
    public static string Find(string name, string package)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Prepend("/usr/bin");
        if (folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists) is { } path)
        {
            return path;
        }

        Miss($"{name} is not here; Debian has it in the package {package}.");
        return "";
    }

    public static void Miss(string reason)
    {
        Assert.False(Environment.GetEnvironmentVariable("ORDERAUDIT_REQUIRE_TOOLS") == "1", reason);
        Assert.Skip(reason);
    }
}
