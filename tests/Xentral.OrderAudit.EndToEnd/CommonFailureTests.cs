using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>What goes wrong most often with each command: told in a sentence, with the way out.</summary>
public sealed class CommonFailureTests
{
    private const string NoServer = "Server=127.0.0.1;Port=1;Database=x;User ID=x;Password=x";

    /// <summary>Command line, exit code, part of the message.</summary>
    public static TheoryData<string, int, string> Failures { get; } = new()
    {
        { "audit", 2, "Amazon:ClientSecret: fehlt." },
        { "case missing.json", 2, "Gibt es sie, und stimmen die Zugriffsrechte?" },
        { "check --config missing.json", 2, "Prüfen Sie die Angabe hinter --config." },
        { "compare missing.json strasse=x", 2, "enthält kein lesbares JSON-Objekt" },
        { "completion fish", 2, "möglich sind bash, zsh und powershell" },
        { "demo --report there.xlsx", 2, "ersetzen Sie ihn mit --overwrite" },
        { "diagnose --offline --output there.xlsx", 2, "Der Ordner lässt sich nicht anlegen" },
        { "explain 302-1234567-1234567", 2, "Hier ist keine Prüfung aufgehoben" },
        { "export-query --since morgen", 2, "„morgen“ ist kein Datum" },
        { "grants", 3, "Prüfen Sie Server und Port" },
        { "history --runs keine", 2, "--runs: „keine“ ist keine ganze Zahl von 1 bis 10000." },
        { "init --non-interactive --from missing.json", 2, "missing.json gibt es nicht" },
        { "notify", 2, "Es ist niemand eingetragen" },
        { "purge --sofort", 2, "--sofort" },
        { "render missing.json", 2, "Gibt es sie, und stimmen die Zugriffsrechte?" },
        { "rules XOA999", 2, "Meinten Sie XOA909?" },
        { "schedule", 2, "--systemd, --cron, --windows oder --kubernetes" },
        { "snapshot there.xlsx", 2, "ersetzen Sie sie mit --overwrite" },
        { "verify missing.xlsx", 2, "lässt sich nicht lesen" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Is_told_with_the_way_out(string line, int exitCode, string expected)
    {
        using var workplace = new Workplace().With("Xentral:ConnectionString", NoServer);
        workplace.Write("there.xlsx", "somebody's own");

        var run = (await Executable.RunAsync(workplace, line.Split(' '))).WithoutStackTrace();

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(expected, run.Error + run.Output, StringComparison.Ordinal);
        Assert.Equal("somebody's own", await File.ReadAllTextAsync(workplace.PathOf("there.xlsx"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Is_tried_for_every_command()
    {
        using var workplace = new Workplace();

        var commands = await CommandOverview.ReadAsync(workplace);

        Assert.Equal(commands.Order(StringComparer.Ordinal), Failures.Select(failure => failure.Data.Item1.Split(' ')[0]).Order(StringComparer.Ordinal));
    }
}
