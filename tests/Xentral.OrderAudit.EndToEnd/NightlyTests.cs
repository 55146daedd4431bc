using System.Text.Json;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Runs nobody watches.</summary>
public sealed class NightlyTests
{
    [Fact]
    public async Task The_first_night_reads_everything_and_the_second_what_is_new_or_open()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 200);
        using var workplace = merchant.Workplace();

        var first = (await Executable.RunAsync(workplace, "audit", "--nightly", "--fail-on", "new", "--json", "first.json")).WithoutStackTrace();
        var second = (await Executable.RunAsync(workplace, "audit", "--nightly", "--fail-on", "new", "--json", "second.json")).WithoutStackTrace();

        Assert.Equal((1, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(200, Received(workplace, "first.json"));
        Assert.InRange(Received(workplace, "second.json"), 60, 140);
        Assert.Equal(Affected(workplace, "first.json"), Affected(workplace, "second.json"));
        Assert.Matches($"Betroffen: {Affected(workplace, "second.json")}. Neu: 0, Besteht weiter: {Affected(workplace, "second.json")}.", second.Output);
    }

    [Fact]
    public async Task The_log_tells_the_night_in_lines_of_json()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 40);
        using var workplace = merchant.Workplace();
        await Executable.RunAsync(workplace, "audit", "--nightly", "--log-file", "logs/nights.log");
        workplace.With("Amazon:ClientSecret", "wrong");

        var refused = await Executable.RunAsync(workplace, "audit", "--nightly", "--log-file", "logs/nights.log");
        var lines = (await File.ReadAllLinesAsync(workplace.PathOf("logs/nights.log"))).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Contains(lines, line => EventOf(line) == "noted");
        lines.RemoveAll(line => EventOf(line) == "noted");

        Assert.Equal(3, refused.ExitCode);
        Assert.Equal(["run-started", "run-finished", "changes", "run-started", "run-failed"], lines.Select(EventOf));
        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$", lines[0].GetProperty("since").GetString());
        Assert.Equal(40, lines[1].GetProperty("received").GetInt32());
        Assert.Equal(lines[0].GetProperty("run").GetString(), lines[1].GetProperty("run").GetString());
    }

    private static string? EventOf(JsonElement line) => line.GetProperty("event").GetString();

    [Fact]
    public async Task A_night_that_meets_the_one_before_ends_and_says_so()
    {
        // 21 pages: the 21st has to wait three minutes.
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 2_150, enforceRateLimits: true);
        using var workplace = merchant.Workplace();
        using var lasting = Executable.Start(workplace, "audit", "--nightly");
        try
        {
            await UntilAsync(() => merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders) >= 20);

            var second = (await Executable.RunAsync(workplace, "audit", "--nightly", "--language", "en")).WithoutStackTrace();

            Assert.Equal(2, second.ExitCode);
            Assert.Contains("still under way", second.Error, StringComparison.Ordinal);
            Assert.Empty(workplace.Workbooks);
        }
        finally
        {
            // Until then it writes into the folder that is about to be removed.
            lasting.Kill();
            await lasting.WaitForExitAsync();
        }
    }

    [Theory]
    [InlineData("--nightly")]
    [InlineData("--updated-since", "last")]
    public async Task Nothing_goes_on_from_an_earlier_run_without_a_history(params string[] arguments)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace().With("History:KeepDays", "0");

        var run = (await Executable.RunAsync(workplace, ["audit", .. arguments])).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("History:KeepDays", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--updated-since", "last")]
    [InlineData("--orders", "orders.txt")]
    public async Task A_night_chooses_itself_what_to_read(params string[] arguments)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace();
        workplace.Write("orders.txt", "");

        var run = (await Executable.RunAsync(workplace, ["audit", "--nightly", .. arguments])).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--nightly wählt selbst", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task An_overlap_shorter_than_the_import_may_take_is_refused()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace().With("Nightly:OverlapHours", "12");

        var run = (await Executable.RunAsync(workplace, "audit", "--nightly")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Nightly:OverlapHours", run.Error, StringComparison.Ordinal);
    }

    private static int Received(Workplace workplace, string json) => workplace.ReadJson(json).GetProperty("coverage").GetProperty("received").GetInt32();

    private static int Affected(Workplace workplace, string json) => workplace.ReadJson(json).GetProperty("coverage").GetProperty("affected").GetInt32();

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!condition())
        {
            await Task.Delay(50, patience.Token);
        }
    }
}
