using System.Text.Json;
using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary><c>compare</c>: support asks why something was flagged.</summary>
public sealed class CompareTests
{
    private const string Amazon = """
        { "orders": [ { "orderId": "302-1", "recipient": { "deliveryAddress": {
            "name": "Anna Beispiel", "addressLine1": "Lindenallee 12", "city": "Potsdam", "postalCode": "14467", "countryCode": "DE" } } } ] }
        """;

    [Fact]
    public async Task Explains_a_difference_from_columns()
    {
        using var workplace = new Workplace();
        workplace.Write("amazon.json", Amazon);

        var run = await Executable.RunAsync(
            workplace, "compare", "amazon.json", "name=Anna Beispiel", "strasse=Lindenallee 21", "plz=14467", "ort=Potsdam", "land=DE");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("XOA304", run.Output, StringComparison.Ordinal);
        Assert.Contains("entscheidend: Hausnummer: andere Hausnummer", run.Output, StringComparison.Ordinal);
        Assert.Contains("Schritte", run.Output, StringComparison.Ordinal);
        Assert.Contains("Regeln für Deutschland (DE)", run.Output, StringComparison.Ordinal);
        Assert.Contains("Amazon  Lindenallee (Straßenname *), 12 (Hausnummer *)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("house-number", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explains_in_the_language_that_was_asked_for()
    {
        using var workplace = new Workplace();
        workplace.Write("amazon.json", Amazon);

        var run = await Executable.RunAsync(
            workplace, "compare", "amazon.json", "name=Anna Beispiel", "strasse=Lindenallee 21", "plz=14467", "ort=Potsdam", "land=DE", "--language", "en");

        Assert.Contains("another house number", run.Output, StringComparison.Ordinal);
        Assert.Contains("Amazon  Lindenallee (street name *), 12 (house number *)", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Hausnummer", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reads_the_delivery_columns_only_when_their_switch_is_on()
    {
        using var workplace = new Workplace();
        workplace.Write("amazon.json", Amazon);
        workplace.Write("xentral.json", """
            { "name": "Anna Beispiel", "strasse": "Lindenallee 12", "plz": "14467", "ort": "Potsdam", "land": "DE", "abweichendelieferadresse": 0, "lieferstrasse": "Woanders 1" }
            """);

        var run = await Executable.RunAsync(workplace, "compare", "amazon.json", "xentral.json", "--json");

        Assert.Equal("identical", JsonDocument.Parse(run.Output).RootElement.GetProperty("verdict").GetString());
    }

    [Fact]
    public async Task Gives_programs_verdict_differences_and_findings()
    {
        using var workplace = new Workplace();
        workplace.Write("amazon.json", Amazon);

        var run = await Executable.RunAsync(
            workplace, "compare", "amazon.json", "name=Anna Beispiel", "strasse=Lindenallee 21", "plz=14467", "ort=Potsdam", "land=DE", "--json");
        var answer = JsonDocument.Parse(run.Output).RootElement;
        var finding = Assert.Single(answer.GetProperty("findings").EnumerateArray());

        Assert.Equal("material", answer.GetProperty("verdict").GetString());
        Assert.Equal("house-number-differs", answer.GetProperty("deciding").GetProperty("kind").GetString());
        Assert.Equal(("XOA304", "error", "house-number"), (Text(finding, "rule"), Text(finding, "severity"), Text(finding, "field")));
        Assert.Equal(("Lindenallee 12", "Lindenallee 21"), (Text(finding, "amazon"), Text(finding, "xentral")));
        Assert.Contains("Hausnummer", Text(finding, "message"), StringComparison.Ordinal);
        Assert.Equal("house-replaced", answer.GetProperty("deciding").GetProperty("row").GetString());
        Assert.Contains(
            answer.GetProperty("steps").EnumerateArray(),
            step => (Text(step, "topic"), Text(step, "side"), Text(step, "text")) == ("read", "amazon", "Lindenallee (Straßenname *), 12 (Hausnummer *)"));
    }

    [Theory]
    [InlineData("Meinten Sie „strasse“?", "straße=x")]
    [InlineData("spalte=wert", "name=x", "plz")]
    [InlineData("muss eine Zahl enthalten", "abweichendelieferadresse=ja")]
    [InlineData("kein lesbares JSON-Objekt", "fehlt.json")]
    public async Task Names_what_it_cannot_read(string expected, params string[] xentral)
    {
        using var workplace = new Workplace();
        workplace.Write("amazon.json", Amazon);

        var run = (await Executable.RunAsync(workplace, ["compare", "amazon.json", .. xentral])).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
