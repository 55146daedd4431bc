using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Runs that read only what has changed.</summary>
public sealed class ChangedOrdersTests
{
    [Fact]
    public async Task A_night_reads_what_changed_since_the_night_before()
    {
        await using var merchant = await SimulatedMerchant.StartAsync();
        using var workplace = merchant.Workplace();

        var first = (await Executable.RunAsync(workplace, "audit", "--updated-since", "last", "--json", "first.json")).WithoutStackTrace();
        var requests = merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders);
        var second = (await Executable.RunAsync(workplace, "audit", "--updated-since", "last", "--json", "second.json")).WithoutStackTrace();

        var firstRun = workplace.ReadJson("first.json").GetProperty("run");
        var secondRun = workplace.ReadJson("second.json").GetProperty("run");
        Assert.Equal(1, first.ExitCode);
        Assert.InRange(second.ExitCode, 0, 1);
        Assert.Equal(ChangedIn(firstRun, merchant), Received(workplace.ReadJson("first.json")));
        Assert.Equal(ChangedIn(secondRun, merchant), Received(workplace.ReadJson("second.json")));
        Assert.Equal(firstRun.GetProperty("since").GetString(), firstRun.GetProperty("updatedSince").GetString());
        Assert.InRange(MomentOf(firstRun, "until") - MomentOf(secondRun, "updatedSince"), TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(61));
        Assert.Equal(requests + 1, merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders));
        Assert.Contains("Zuletzt geändert:", second.Output, StringComparison.Ordinal);
    }

    private static int ChangedIn(JsonElement run, SimulatedMerchant merchant)
        => merchant.Orders.Count(order => order.Amazon.LastUpdatedAt >= MomentOf(run, "since") && order.Amazon.LastUpdatedAt <= MomentOf(run, "until"));

    private static int Received(JsonElement result) => result.GetProperty("coverage").GetProperty("received").GetInt32();

    private static DateTimeOffset MomentOf(JsonElement run, string key)
        => DateTimeOffset.Parse(run.GetProperty(key).GetString()!, CultureInfo.InvariantCulture);
}
