using System.Diagnostics;

namespace Xentral.OrderAudit.State.Tests;

/// <summary>What .NET cannot do to a file and a neighbour can.</summary>
internal static class Unix
{
    public static bool IsRoot => OperatingSystem.IsLinux() && Environment.UserName == "root";

    public static UnixFileMode ModeOf(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path);

    public static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
