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
    [InlineData("2023-02-30", "audit", "--since", "2023-02-30")]
    [InlineData("nicht vor dem Ende", "audit", "--since", "2023-08-05", "--until", "2023-08-04")]
    [InlineData("Amazon:MarketplaceIds", "audit", "--marketplace", "XX")]
    [InlineData("Report:Audience", "audit", "--audience", "everybody")]
    [InlineData("Report:Language", "audit", "--language", "fr")]
    [InlineData("--fail-on", "audit", "--fail-on", "always")]
    [InlineData("gibt es nicht", "audit", "--config", "fehlt.json")]
    [InlineData("--log-format", "audit", "--log-format", "xml")]
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
            workplace.PathOf("order-audit.json"), Encoding.Latin1.GetBytes("{\n  \"Report\": { \"MerchantName\": \"Müller\" }\n}"), TestContext.Current.CancellationToken);

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
        Assert.DoesNotContain("Zeile", Assert.Single(run.Error.Split('\n'), line => line.Contains("--since", StringComparison.Ordinal)), StringComparison.Ordinal);
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
