using Xentral.OrderAudit.EndToEnd.Support;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Deviations a merchant has accepted, on the demo's data.</summary>
public sealed class AcceptTests
{
    [Fact]
    public async Task A_prepared_file_with_reasons_turns_every_error_into_an_accepted_one()
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--write-accept", "order-audit.accept", "--quiet");
        await WithReasonsAsync(workplace);

        var run = (await Executable.RunAsync(workplace, "demo", "--json", "result.json")).WithoutStackTrace();
        var result = workplace.ReadJson("result.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(0, result.GetProperty("coverage").GetProperty("affected").GetInt32());
        Assert.NotEmpty(result.GetProperty("orders").EnumerateArray().SelectMany(order => order.GetProperty("findings").EnumerateArray()));
    }

    [Fact]
    public async Task Reasons_left_empty_are_asked_for_line_by_line()
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--write-accept", "order-audit.accept", "--quiet");

        var run = (await Executable.RunAsync(workplace, "demo")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Der Grund fehlt", run.Error, StringComparison.Ordinal);
        Assert.Contains("order-audit.accept, Zeile 8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_no_longer_fits_is_reported()
    {
        using var workplace = new Workplace();
        await Executable.RunAsync(workplace, "demo", "--write-accept", "order-audit.accept", "--quiet");
        await WithReasonsAsync(workplace, line => line.Replace(" | XOA", " | XOA3", StringComparison.Ordinal));

        var run = await Executable.RunAsync(workplace, "demo");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("XOA910", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prepared_file_never_replaces_one()
    {
        using var workplace = new Workplace();
        workplace.Write("mine.accept", "# precious");

        var run = (await Executable.RunAsync(workplace, "demo", "--write-accept", "mine.accept")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--write-accept", run.Error, StringComparison.Ordinal);
    }

    private static async Task WithReasonsAsync(Workplace workplace, Func<string, string>? change = null)
    {
        var path = workplace.PathOf("order-audit.accept");
        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        await File.WriteAllLinesAsync(
            path,
            lines.Select(line => line.StartsWith('#') || line.Length == 0 ? line : (change?.Invoke(line) ?? line) + " mit dem Kunden geklärt"),
            TestContext.Current.CancellationToken);
    }
}
