using System.Diagnostics;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>A program of the machine that judges what ours has printed.</summary>
internal static class Tool
{
    private static readonly string[] Folders = ["/usr/bin", "/bin", "/usr/sbin"];

    /// <summary>Skips the test where the program is missing; <c>tests/run</c> installs it.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string program, params string[] arguments)
    {
        if (!Folders.Any(folder => File.Exists(Path.Combine(folder, program))))
        {
            Assert.Skip($"{program} is not installed here; tests/run installs it.");
        }

        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + await error);
    }
}
