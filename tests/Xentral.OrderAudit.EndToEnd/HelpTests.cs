using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

public sealed class HelpTests
{
    [Theory]
    [InlineData("Beispiele:", "--help")]
    [InlineData("Examples:", "--help", "--language", "en")]
    [InlineData("order-audit audit --config", "audit", "--help")]
    [InlineData("order-audit demo", "demo", "--help")]
    [InlineData("Vorgabe: 2023-07-25", "demo", "--help")]
    [InlineData("Vorgabe: order-audit-demo.xlsx", "demo", "--help")]
    [InlineData("order-audit render [ERGEBNIS.json] [OPTION…]", "render", "--help")]
    [InlineData("order-audit case [RESULT.json] [OPTION…]", "case", "--help", "--language", "en")]
    [InlineData("order-audit explain 302-1234567-1234567", "explain", "--help")]
    [InlineData("order-audit rules XOA102", "rules", "--help")]
    [InlineData("order-audit init --non-interactive", "init", "--help")]
    [InlineData("order-audit check --skip-orders", "check", "--help")]
    [InlineData("order-audit diagnose --offline", "diagnose", "--help")]
    [InlineData("source <(order-audit completion bash)", "completion", "--help")]
    [InlineData("order-audit 0.1.0", "--version")]
    public async Task Help_shows_an_example(string expected, params string[] arguments)
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, arguments)).WithoutStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_shows_an_example_of_itself_in_both_languages()
    {
        using var workplace = new Workplace();
        var commands = await CommandOverview.ReadAsync(workplace);

        Assert.True(commands.Count >= 15, string.Join(' ', commands));
        foreach (var command in commands)
        {
            var german = (await Executable.RunAsync(workplace, command, "--help")).WithoutStackTrace();
            var english = (await Executable.RunAsync(workplace, command, "--help", "--language", "en")).WithoutStackTrace();

            Assert.Equal((0, 0), (german.ExitCode, english.ExitCode));
            Assert.Matches($@"(?s)Beispiele:.*order-audit {command}\b", german.Output);
            Assert.Matches($@"(?s)Examples:.*order-audit {command}\b", english.Output);
        }
    }

    [Fact]
    public async Task The_marketplaces_of_an_example_exist()
    {
        using var workplace = new Workplace();

        var help = (await Executable.RunAsync(workplace, "audit", "--help")).WithoutStackTrace().Output;

        var named = Regex.Matches(help, @"--marketplace ([A-Z,]+)").SelectMany(match => match.Groups[1].Value.Split(',')).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, code => Assert.NotNull(Marketplace.Find(code)));
    }

    [Theory]
    [InlineData("Straße fehlt", "rules")]
    [InlineData("# XOA102 · Fehler · Straße fehlt", "rules", "XOA102")]
    [InlineData("# XOA102 · Error · Street missing", "rules", "XOA102", "--language", "en")]
    [InlineData("Was zu tun ist", "rules", "XOA102")]
    [InlineData("What to do", "rules", "xoa102", "--language", "en")]
    public async Task Rules_lists_the_catalogue_and_explains_one_rule(string expected, params string[] arguments)
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, arguments)).WithoutStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }
}
