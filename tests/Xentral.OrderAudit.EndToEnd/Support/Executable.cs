using System.Diagnostics;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>Runs the built program as its users do: another process, real files, real signals.</summary>
internal static class Executable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "order-audit.dll");

    public static async Task<ProgramResult> RunAsync(Workplace workplace, params string[] arguments)
    {
        using var process = Start(workplace, arguments);
        return await FinishAsync(process);
    }

    /// <summary>The same with something piped in.</summary>
    public static async Task<ProgramResult> RunWithInputAsync(Workplace workplace, string input, params string[] arguments)
    {
        using var process = Start(workplace, arguments);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await FinishAsync(process);
    }

    // A shell that runs the tests in the background makes them, and whatever they start, ignore Ctrl+C.
    public static Process Start(Workplace workplace, params string[] arguments)
        => Start(workplace, "env", ["--default-signal=INT", "dotnet", Path, .. arguments]);

    /// <summary>Every write to standard output fails, as on a full disk.</summary>
    public static Process StartWithFullScreen(Workplace workplace, params string[] arguments)
        => Start(workplace, "sh", ["-c", "exec dotnet \"$@\" >/dev/full", "sh", Path, .. arguments]);

    /// <summary>
    /// The folder is a disk without a byte left while the program runs, and only for it: in a mount namespace of its own, so that nothing stays mounted,
    /// for root and for users alike.
    /// </summary>
    public static Process StartWithFullDisk(Workplace workplace, string folder, params string[] arguments) => Start(
        workplace,
        "unshare",
        ["--map-root-user", "--mount", "sh", "-c", "mount -t tmpfs -o size=64k,mode=0700 tmpfs \"$0\" && { cat /dev/zero >\"$0/ballast\" 2>/dev/null; exec dotnet \"$@\"; }", folder, Path, .. arguments]);

    private static Process Start(Workplace workplace, string file, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = workplace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };

        foreach (var (name, value) in workplace.Environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public static async Task<ProgramResult> FinishAsync(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);

        await process.WaitForExitAsync(patience.Token);
        return new ProgramResult(process.ExitCode, await output, await error);
    }
}
