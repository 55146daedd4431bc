using System.Runtime.CompilerServices;
using System.Text;

namespace Xentral.OrderAudit.Reporting.Tests.Snapshots;

/// <summary>
/// Compares with a file under <c>fixtures/reports</c>. To accept a change on purpose, run the tests once with the environment variable
/// <c>ORDERAUDIT_REWRITE_EXPECTATIONS=1</c> and read the difference before committing it.
/// </summary>
internal static class Expectation
{
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("ORDERAUDIT_REWRITE_EXPECTATIONS") == "1")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(path, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing; write it with ORDERAUDIT_REWRITE_EXPECTATIONS=1");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Folder([CallerFilePath] string here = "")
        => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "fixtures", "reports"));
}
