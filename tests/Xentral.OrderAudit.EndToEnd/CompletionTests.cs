using System.Diagnostics;
using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("order-audit au", "audit")]
    [InlineData("order-audit audit --audience i", "internal")]
    [InlineData("order-audit completion z", "zsh")]
    public async Task Bash_loads_the_script_and_completes(string typed, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "This needs bash.");
        using var workplace = new Workplace();
        workplace.Write("script", (await Executable.RunAsync(workplace, "completion", "bash")).WithoutStackTrace().Output);

        // As a shell does it for the tab key, with the built program under its own name.
        workplace.Write("press-tab", $$"""
            set -euo pipefail
            order-audit() { dotnet '{{Executable.Path}}' "$@"; }
            source ./script
            complete -p order-audit >/dev/null
            COMP_LINE='{{typed}}' COMP_POINT={{typed.Length}} COMP_WORDS=({{typed}})
            _order_audit
            printf '%s\n' "${COMPREPLY[@]}"
            """);
        var start = new ProcessStartInfo("bash", ["./press-tab"])
        {
            WorkingDirectory = workplace.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var bash = Process.Start(start)!;
        var run = await Executable.FinishAsync(bash);

        Assert.Equal(("", 0, expected), (run.Error, run.ExitCode, run.Output.Trim()));
    }

    [Theory]
    [InlineData("compdef _order_audit order-audit", "zsh")]
    [InlineData("Register-ArgumentCompleter -Native -CommandName order-audit", "PowerShell")]
    public async Task Prints_a_script_for_other_shells(string expected, string shell)
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, "completion", shell)).WithoutStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_shells_there_are()
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, "completion", "fish")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("bash, zsh und powershell", run.Error, StringComparison.Ordinal);
    }
}
