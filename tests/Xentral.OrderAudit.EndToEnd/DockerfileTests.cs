using System.Diagnostics;
using System.Text.Json;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Keeps the Dockerfile honest where there is no engine: reads it, and does what it says in a temporary folder.</summary>
public sealed class DockerfileTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    private static readonly string[] Lines =
    [
        .. File.ReadAllLines(Repository.PathTo("src", "Xentral.OrderAudit", "Dockerfile")).Where(line => line.Length > 0 && line[0] != '#'),
    ];

    private static IEnumerable<string> FinalStage => Lines.Skip(Array.FindLastIndex(Lines, line => line.StartsWith("FROM ", StringComparison.Ordinal)));

    [Fact]
    public void The_image_has_no_shell_and_runs_as_nobody_special()
    {
        Assert.Contains("-chiseled", FinalStage.First(), StringComparison.Ordinal);
        Assert.DoesNotContain(FinalStage, line => line.StartsWith("RUN ", StringComparison.Ordinal));
        Assert.Equal("USER 1654:1654", Assert.Single(FinalStage, line => line.StartsWith("USER ", StringComparison.Ordinal)));
        Assert.All(
            FinalStage.Where(line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal) || line.StartsWith("CMD ", StringComparison.Ordinal)),
            line => Assert.NotEmpty(Words(line)));
    }

    [Fact]
    public async Task Its_steps_build_a_program_that_runs_and_writes_only_where_it_may()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The steps are written for sh.");
        using var workplace = new Workplace();
        CopyContext(workplace.PathOf("source"));

        foreach (var step in Lines.Where(line => line.StartsWith("RUN ", StringComparison.Ordinal)))
        {
            var built = await RunAsync(
                workplace.PathOf("source"),
                [],
                "sh",
                "-c",
                Here(workplace, step["RUN ".Length..]).Replace("$COMMIT", "0123456789abcdef", StringComparison.Ordinal));
            Assert.True(built.ExitCode == 0, built.Output + built.Error);
        }

        var before = Files(workplace.PathOf("app"));
        var version = await EntryPointAsync(workplace, "--version");
        var demo = await EntryPointAsync(workplace, "demo");

        Assert.Equal("order-audit 0.1.0+012345678\n", version.Output);
        Assert.True(demo.ExitCode == 1, demo.Output + demo.Error);
        Assert.Equal(before, Files(workplace.PathOf("app")));
        Assert.True(File.Exists(workplace.PathOf("data/order-audit-demo.xlsx")));
    }

    private static Task<ProgramResult> EntryPointAsync(Workplace workplace, string argument)
    {
        var words = Words(Lines.Single(line => line.StartsWith("ENTRYPOINT ", StringComparison.Ordinal))).Select(word => Here(workplace, word)).ToArray();
        var environment = Lines.Where(line => line.StartsWith("ENV ", StringComparison.Ordinal)).Select(
            line => Here(workplace, line["ENV ".Length..]).Split('=', 2));
        return RunAsync(workplace.PathOf("data"), environment, words[0], [.. words[1..], argument]);
    }

    /// <summary>What a build is sent: everything but what .dockerignore names.</summary>
    private static void CopyContext(string target)
    {
        var ignored = File.ReadAllLines(Repository.PathTo(".dockerignore")).ToHashSet(StringComparer.Ordinal);
        Copy(new DirectoryInfo(Repository.Root), target, isRoot: true);

        void Copy(DirectoryInfo folder, string into, bool isRoot)
        {
            Directory.CreateDirectory(into);
            foreach (var file in folder.GetFiles().Where(file => !isRoot || !ignored.Contains(file.Name)))
            {
                file.CopyTo(Path.Combine(into, file.Name));
            }

            foreach (var child in folder.GetDirectories().Where(child => !ignored.Contains($"**/{child.Name}") && !(isRoot && ignored.Contains(child.Name))))
            {
                Copy(child, Path.Combine(into, child.Name), isRoot: false);
            }
        }
    }

    // The image's own folders lie in the workplace here.
    private static string Here(Workplace workplace, string text) => text
        .Replace("/app", workplace.PathOf("app"), StringComparison.Ordinal)
        .Replace("/data", workplace.PathOf("data"), StringComparison.Ordinal);

    private static string[] Words(string line) => JsonSerializer.Deserialize<string[]>(line[line.IndexOf('[', StringComparison.Ordinal)..])!;

    private static string[] Files(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static async Task<ProgramResult> RunAsync(string folder, IEnumerable<string[]> environment, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var pair in environment)
        {
            start.Environment[pair[0]] = pair[1];
        }

        // A compiler server left behind would hold the pipes open.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return new ProgramResult(process.ExitCode, await output, await error);
    }
}
