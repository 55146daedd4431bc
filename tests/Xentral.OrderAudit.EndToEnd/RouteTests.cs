using System.Text.Json;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Whichever way the orders come, the verdict is the same.</summary>
public sealed class RouteTests
{
    [Fact]
    public async Task The_same_merchant_through_every_route_gives_the_same_affected_orders()
    {
        await using var merchant = await SimulatedMerchant.StartAsync();
        var results = new Dictionary<string, JsonElement>();
        foreach (var route in new[] { "search", "report" })
        {
            results[route] = await AuditAsync(merchant, "--route", route);
        }

        results["files"] = await AuditAsync(merchant, "--orders", "shipping.txt", "all.txt");

        var expected = AffectedIn(results["search"]);
        Assert.True(expected.Count > 50);
        Assert.All(results, result => Assert.Equal(expected, AffectedIn(result.Value)));
        Assert.All(results, result => Assert.Equal(
            results["search"].GetProperty("coverage").GetProperty("byReason").GetRawText(),
            result.Value.GetProperty("coverage").GetProperty("byReason").GetRawText()));
        Assert.Equal(2, merchant.Amazon.Log.Count(SimulatedOperation.CreateReport));
    }

    [Theory]
    [InlineData("--route", "boat", "„boat“ gibt es nicht. Möglich sind auto, search und report.")]
    [InlineData("--route", "v0", "Nehmen Sie auto")]
    [InlineData("--route", "report", "der Bericht kennt keine Änderungen")]
    public async Task A_route_that_will_not_do_is_said_before_anything_is_asked(string option, string value, string expected)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "audit", option, value, "--updated-since", "last")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Empty(merchant.Amazon.Log.Requests);
    }

    [Fact]
    public async Task The_plan_is_told_before_the_waiting_begins()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 150);
        using var workplace = merchant.Workplace();

        var german = await Executable.RunAsync(workplace, "audit");
        var english = await Executable.RunAsync(workplace, "audit", "--language", "en");

        Assert.Matches(@"Etwa \d+ Bestellungen: ohne Wartezeit mit searchOrders\.", german.Error);
        Assert.Matches(@"About \d+ orders: without waiting by searchOrders\.", english.Error);
    }

    private static async Task<JsonElement> AuditAsync(SimulatedMerchant merchant, params string[] arguments)
    {
        using var workplace = merchant.Workplace();
        Save(workplace, "shipping.txt", ReportTypes.Shipping, merchant);
        Save(workplace, "all.txt", ReportTypes.AllOrders, merchant);

        var run = (await Executable.RunAsync(workplace, ["audit", "--json", "result.json", .. arguments])).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        return workplace.ReadJson("result.json");
    }

    private static void Save(Workplace workplace, string name, string type, SimulatedMerchant merchant) => File.WriteAllBytes(
        workplace.PathOf(name), OrderReportFile.Render(type, [.. merchant.Orders.Select(order => order.Amazon)], OrderReportFile.CharsetOf(AmazonRegion.Eu)));

    private static List<string> AffectedIn(JsonElement result) =>
    [
        .. result.GetProperty("orders").EnumerateArray()
            .Where(order => order.GetProperty("outcome").GetString() == "affected")
            .Select(
                order => $"{order.GetProperty("number")} {order.GetProperty("cause")} {order.GetProperty("purchasedAt")} {order.GetProperty("marketplaceId")}"),
    ];
}
