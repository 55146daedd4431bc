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

    public static Process Start(Workplace workplace, params string[] arguments) => Start(workplace, "dotnet", [Path, .. arguments]);

    /// <summary>Every write to standard output fails, as on a full disk.</summary>
    public static Process StartWithFullScreen(Workplace workplace, params string[] arguments)
        => Start(workplace, "sh", ["-c", "exec dotnet \"$@\" >/dev/full", "sh", Path, .. arguments]);

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
