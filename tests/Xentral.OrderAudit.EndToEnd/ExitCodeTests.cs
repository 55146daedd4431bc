using System.Diagnostics;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>The exit codes that are not about findings, each on the executable.</summary>
public sealed class ExitCodeTests
{
    [Fact]
    public async Task Ends_with_3_and_no_report_when_Amazon_refuses_the_login()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace().With("Amazon:ClientSecret", "wrong");

        var run = (await Executable.RunAsync(workplace, "audit")).WithoutStackTrace();

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(workplace.Workbooks);
        Assert.Contains("ClientSecret", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_3_before_asking_Amazon_when_the_database_refuses_the_password()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace();
        workplace.With("Xentral:ConnectionString", merchant.ConnectionString + ";Password=Geheim-77;User ID=nobody");

        var run = (await Executable.RunAsync(workplace, "audit")).WithoutStackTrace();

        Assert.Equal(3, run.ExitCode);
        Assert.Empty(merchant.Amazon.Log.Requests);
        Assert.DoesNotContain("Geheim-77", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_4_and_a_report_that_says_so_when_Amazon_goes_in_circles()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(
            orders: 450, faults: new Fault(FaultKind.RepeatedToken) { Page = 3, Times = Fault.Always });
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "audit", "--json", "result.json")).WithoutStackTrace();
        var result = workplace.ReadJson("result.json");

        Assert.Equal(4, run.ExitCode);
        Assert.False(result.GetProperty("run").GetProperty("complete").GetBoolean());
        Assert.InRange(result.GetProperty("coverage").GetProperty("received").GetInt32(), 200, 449);
        Assert.Single(workplace.Workbooks);
        Assert.Contains("UNVOLLSTÄNDIG", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_even_quietly_why_a_run_is_incomplete()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(
            orders: 450, faults: new Fault(FaultKind.RepeatedToken) { Page = 3, Times = Fault.Always });
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "audit", "--quiet")).WithoutStackTrace();

        Assert.Equal(4, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("UNVOLLSTÄNDIG: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_5_in_one_sentence_when_something_unforeseen_happens()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace();

        // Nobody foresees a screen that takes no text.
        var run = (await Executable.FinishAsync(Executable.StartWithFullScreen(workplace, "audit"))).WithoutStackTrace();

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("Im Programm ist ein Fehler aufgetreten", run.Error, StringComparison.Ordinal);
        Assert.Single(workplace.Workbooks);
    }

    [Fact]
    public async Task Ends_with_130_and_a_partial_report_when_interrupted_during_a_rate_limit_wait()
    {
        // 21 pages: the 21st has to wait three minutes.
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 2_150, enforceRateLimits: true);
        using var workplace = merchant.Workplace();
        using var process = Executable.Start(workplace, "audit", "--route", "search", "--json", "result.json");

        var shown = await UntilShownAsync(process, "Amazon begrenzt die Abfragen");
        using (Process.Start("kill", ["-INT", process.Id.ToString(null, null)]))
        {
        }

        var run = (await Executable.FinishAsync(process)).WithoutStackTrace();

        Assert.True(run.ExitCode == 130, run.Error);
        Assert.Equal(2_000, workplace.ReadJson("result.json").GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Single(workplace.Workbooks);
        Assert.Matches(@"2\.000 Bestellungen gelesen, fertig gegen \d\d:\d\d\. Amazon begrenzt die Abfragen", shown);
    }

    /// <returns>Everything that was shown up to this line.</returns>
    private static async Task<string> UntilShownAsync(Process process, string text)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var shown = "";
        while (!shown.Contains(text, StringComparison.Ordinal))
        {
            var line = await process.StandardError.ReadLineAsync(patience.Token);
            Assert.True(line is not null, shown);
            shown += line + "\n";
        }

        return shown;
    }
}
