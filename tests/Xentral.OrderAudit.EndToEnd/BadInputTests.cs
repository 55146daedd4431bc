using System.Text;
using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Whatever a person gets wrong: exit code 2, what is wrong and where, before anything is read.</summary>
public sealed class BadInputTests
{
    private static readonly string[] Complete =
    [
        """ "Amazon": { "MarketplaceIds": ["DE"], "ClientId": "a", "ClientSecret": "b", "RefreshToken": "c", "Endpoint": "http://127.0.0.1:9" }""",
        """ "Xentral": { "ConnectionString": "Server=127.0.0.1;Database=x;User ID=y;Password=z" }""",
    ];

    [Theory]
    [InlineData("Meinten Sie „--since“?", "audit", "--sinse", "2023-08-04")]
    [InlineData("Did you mean “--since”?", "audit", "--sinse", "2023-08-04", "--language", "en")]
    [InlineData("Meinten Sie „audit“?", "audti")]
    [InlineData("Es fehlt der Befehl", new string[0])]
    [InlineData("braucht genau einen Wert", "audit", "--since")]
    [InlineData("XOA102", "rules", "XOA1O2")]
    [InlineData("nicht vor dem Ende", "audit", "--since", "2023-08-05", "--until", "2023-08-04")]
    [InlineData("gibt es nicht", "audit", "--config", "fehlt.json")]
    [InlineData("Zeitraum endet schon am 2020-01-01", "audit", "--since", "2018-01-01", "--until", "2020-01-01")]
    [InlineData("nennen beide", "audit", "--report", "a.xlsx", "--json", "a.xlsx")]
    public async Task Names_what_is_wrong(string expected, params string[] arguments)
    {
        using var workplace = new Workplace();
        workplace.Write("order-audit.json", $"{{{string.Join(',', Complete)}}}");

        var run = (await Executable.RunAsync(workplace, arguments)).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("history --runs keine", "--runs: „keine“ ist keine ganze Zahl von 1 bis 10000.", "--runs: “keine” is not a whole number from 1 to 10000.")]
    [InlineData("history --runs 0", "--runs: „0“ ist keine ganze Zahl", "--runs: “0” is not a whole number")]
    [InlineData("history --runs 2.5", "--runs: „2.5“ ist keine ganze Zahl", "--runs: “2.5” is not a whole number")]
    [InlineData(
        "audit --all-profiles --parallel viele",
        "--parallel: „viele“ ist keine ganze Zahl von 1 bis 64.",
        "--parallel: “viele” is not a whole number from 1 to 64.")]
    [InlineData("audit --all-profiles --shard 4/4", "--shard: „4/4“ ist kein Anteil.", "--shard: “4/4” is no share.")]
    [InlineData(
        "schedule --kubernetes --profiles profiles --shards viele",
        "--shards: „viele“ ist keine ganze Zahl von 1 bis 10000.",
        "--shards: “viele” is not a whole number from 1 to 10000.")]
    [InlineData("schedule --cron --at 25:00", "--at: „25:00“ ist keine Uhrzeit. Beispiel: 02:30.", "--at: “25:00” is no time of day. Example: 02:30.")]
    [InlineData(
        "audit --since 2023-02-30",
        "(--since): „2023-02-30“ ist kein Datum. Beispiele: 2023-08-04",
        "(--since): “2023-02-30” is not a date. Examples: 2023-08-04")]
    [InlineData("audit --until bald", "(--until): „bald“ ist kein Datum.", "(--until): “bald” is not a date.")]
    [InlineData("audit --updated-since neulich", "(--updated-since): „neulich“ ist kein Datum.", "(--updated-since): “neulich” is not a date.")]
    [InlineData("export-query --until bald", "(--until): „bald“ ist kein Datum.", "(--until): “bald” is not a date.")]
    [InlineData("snapshot new.sqlite --since gestern", "(--since): „gestern“ ist kein Datum.", "(--since): “gestern” is not a date.")]
    [InlineData("audit --marketplace XX", "(--marketplace): „XX“ ist kein Marktplatz.", "(--marketplace): “XX” is no marketplace.")]
    [InlineData(
        "audit --route fast",
        "(--route): „fast“ gibt es nicht. Möglich sind auto, search und report.",
        "(--route): there is no “fast”. Choose auto, search or report.")]
    [InlineData("audit --route v0", "(--route): v0 gibt es nicht mehr;", "(--route): v0 is gone;")]
    [InlineData("audit --fail-on always", "(--fail-on): „always“ gibt es nicht. Möglich sind error,", "(--fail-on): there is no “always”. Choose error,")]
    [InlineData("audit --audience boss", "(--audience): „boss“ gibt es nicht; möglich sind amazon,", "(--audience): “boss” is unknown; use amazon,")]
    [InlineData(
        "audit --log-format xml",
        "(--log-format): „xml“ gibt es nicht. Möglich sind text und json.",
        "(--log-format): there is no “xml”. Choose text or json.")]
    [InlineData("render result.json --format pdf", "--format: „pdf“ gibt es nicht; möglich sind xlsx,", "--format: “pdf” is unknown; use xlsx,")]
    [InlineData(
        "init --non-interactive --config new.json --secrets vault",
        "--secrets: „vault“ gibt es nicht; möglich sind files",
        "--secrets: “vault” is unknown; use files")]
    [InlineData(
        "init --non-interactive --config new.json --region mars",
        "Amazon:Region: „mars“ ist keine Region. Erlaubt sind eu,",
        "Amazon:Region: “mars” is no region. Use eu,")]
    public async Task Says_what_was_given_and_what_is_expected(string line, string german, string english)
    {
        using var workplace = new Workplace();
        workplace.Write("order-audit.json", $"{{{string.Join(',', Complete)}}}");
        Directory.CreateDirectory(workplace.PathOf("profiles"));
        workplace.Write("profiles/tannwald.json", "{}");

        foreach (var (language, expected) in new[] { ("de", german), ("en", english) })
        {
            var run = (await Executable.RunAsync(workplace, [.. line.Split(' '), "--language", language])).WithoutStackTrace();

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Refuses_a_language_there_is_not_with_every_command()
    {
        using var workplace = new Workplace();

        foreach (var command in await CommandOverview.ReadAsync(workplace))
        {
            var run = (await Executable.RunAsync(workplace, command, "--language", "fr")).WithoutStackTrace();

            Assert.Equal(2, run.ExitCode);
            Assert.Contains("--language: „fr“ gibt es nicht; möglich sind de und en.", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Names_all_missing_secrets_at_once()
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, "audit")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.All(
            ["Amazon:ClientId", "Amazon:ClientSecret", "Amazon:RefreshToken", "Xentral:ConnectionString"],
            key => Assert.Contains(key, run.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\n  \"Amazon\": {\n    \"Region\": \"eu\"\n    \"ClientId\": \"x\"\n  }\n}", "Zeile 4")]
    [InlineData("{\n  \"Amazon\": {\n    \"ClientIdd\": \"x\"\n  }\n}", "Amazon:ClientIdd")]
    [InlineData("{\n  \"Amazon\": {\n    \"ClientIdd\": \"x\"\n  }\n}", "Zeile 3")]
    [InlineData("{\n  \"Rules\": { \"XOA999\": { \"Severity\": \"off\" } }\n}", "XOA999")]
    [InlineData("{\n  \"Rules\": { \"XOA102\": { \"Severity\": \"loud\" } }\n}", "Zeile 2")]
    [InlineData("{\n  \"Rules\": { \"XOA102\": \"off\" }\n}", "\"XOA102\": { \"Severity\": \"off\" }")]
    [InlineData("{\n  \"Report\": {\n    \"Language\": \"de\",\n    \"Language\": \"de\"\n  }\n}", "zuerst in Zeile 3")]
    [InlineData("{\n  \"Report\": {\n    \"MerchantName\": \"\\ud83d\"\n  }\n}", "Zeile 3")]
    [InlineData("[]", "Zeile 1")]
    [InlineData("", "Zeile 1")]
    public async Task Names_file_line_and_key_of_a_bad_configuration(string content, string expected)
    {
        using var workplace = new Workplace();
        workplace.Write("order-audit.json", content);

        var run = (await Executable.RunAsync(workplace, "audit")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("order-audit.json", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_line_that_is_not_in_UTF_8()
    {
        using var workplace = new Workplace();
        await File.WriteAllBytesAsync(
            workplace.PathOf("order-audit.json"),
            Encoding.Latin1.GetBytes("{\n  \"Report\": { \"MerchantName\": \"Müller\" }\n}"),
            TestContext.Current.CancellationToken);

        var run = (await Executable.RunAsync(workplace, "audit")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Zeile 2: Die Datei ist nicht in UTF-8 gespeichert", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_what_Windows_editors_write_and_speaks_the_language_it_asks_for()
    {
        using var workplace = new Workplace();
        await File.WriteAllTextAsync(
            workplace.PathOf("order-audit.json"), """{ "Report": { "Language": "en" } }""", Encoding.Unicode, TestContext.Current.CancellationToken);

        var run = (await Executable.RunAsync(workplace, "audit")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Amazon:ClientId: is missing.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_variable_or_the_line_a_value_stands_in_and_neither_for_an_option()
    {
        using var workplace = new Workplace().With("Report:Audience", "boss").With("Amazon:Clientt", "x");
        workplace.Write("order-audit.json", $$"""
            {
              "Audit": { "Since": "2023-08-04", "ImportGraceHours": "viel" },
              "Report": { "Audience": "amazon" },
            {{string.Join(',', Complete)}}
            }
            """);

        var run = (await Executable.RunAsync(workplace, "audit", "--since", "gestern")).WithoutStackTrace();

        Assert.Matches(@"Audit:ImportGraceHours.*\(order-audit\.json, Zeile 2\)", run.Error);
        Assert.Matches(@"Report:Audience.*\(Umgebungsvariable ORDERAUDIT__REPORT__AUDIENCE\)", run.Error);
        Assert.Matches(@"Meinten Sie Amazon:ClientId\? \(Umgebungsvariable ORDERAUDIT__AMAZON__CLIENTT\)", run.Error);
        Assert.DoesNotContain(
            "Zeile", Assert.Single(run.Error.Split('\n'), line => line.Contains("--since", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_secret_file_of_the_environment_beats_the_value_in_the_configuration()
    {
        using var workplace = new Workplace().With("Amazon:ClientSecretFile", "fehlt.txt");
        workplace.Write("order-audit.json", $"{{{string.Join(',', Complete)}}}");

        var run = (await Executable.RunAsync(workplace, "audit")).WithoutStackTrace();

        Assert.StartsWith("Amazon:ClientSecretFile: die Datei „fehlt.txt“ gibt es nicht.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_replaces_a_report_silently()
    {
        using var workplace = new Workplace();
        workplace.Write("order-audit.json", $"{{{string.Join(',', Complete)}}}");
        workplace.Write("bericht.xlsx", "attached to a case already");

        var run = (await Executable.RunAsync(workplace, "audit", "--report", "bericht.xlsx")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--overwrite", run.Error, StringComparison.Ordinal);
        Assert.Equal("attached to a case already", await File.ReadAllTextAsync(workplace.PathOf("bericht.xlsx"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Notices_an_unwritable_folder_before_reading_anything()
    {
        using var workplace = new Workplace();
        workplace.Write("order-audit.json", $"{{{string.Join(',', Complete)}}}");
        workplace.Write("datei", "a file, not a folder");

        var run = (await Executable.RunAsync(workplace, "audit", "--output", "datei/unter")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--output", run.Error, StringComparison.Ordinal);
    }
}
