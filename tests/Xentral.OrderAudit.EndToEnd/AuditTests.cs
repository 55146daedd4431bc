using System.Text.Json;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.Simulator.Merchant;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>The executable, a loopback Amazon and a real MariaDB.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task Finds_every_damaged_order_and_no_other()
    {
        await using var merchant = await SimulatedMerchant.StartAsync();
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "audit", "--json", "result.json")).WithoutStackTrace();
        var result = workplace.ReadJson("result.json");

        Assert.Equal(1, run.ExitCode);
        Assert.Single(workplace.Workbooks);
        Assert.Equal(300, result.GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Empty(Differences(merchant.Orders, Affected(result)));
    }

    [Fact]
    public async Task Ends_with_0_when_nothing_is_wrong()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120, damagedShare: 0);
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "audit", "--json", "result.json")).WithoutStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(Affected(workplace.ReadJson("result.json")));
    }

    [Fact]
    public async Task Two_runs_give_the_same_result_except_for_the_run_itself()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 150);
        using var workplace = merchant.Workplace();

        await Executable.RunAsync(workplace, "audit", "--json", "first.json");
        await Executable.RunAsync(workplace, "audit", "--json", "second.json");

        Assert.Equal(WithoutRun(workplace.ReadJson("first.json")), WithoutRun(workplace.ReadJson("second.json")));
    }

    [Fact]
    public async Task Without_the_personal_data_role_nothing_is_called_affected_and_the_way_out_is_told()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120, hasPersonalDataRole: false);
        using var workplace = merchant.Workplace();

        var run = await Executable.RunAsync(workplace, "audit", "--json", "result.json");
        var result = workplace.ReadJson("result.json");
        var causes = result.GetProperty("coverage").GetProperty("byCause").EnumerateObject().Select(cause => cause.Name).Except(["not-imported", "duplicated"]);

        Assert.Empty(causes);
        Assert.True(result.GetProperty("coverage").GetProperty("byReason").GetProperty("withheld").GetInt32() > 50);
        Assert.Single(result.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "XOA901");
        Assert.Contains("Direktversand an Verbraucher", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(4, run.ExitCode);
        Assert.Contains("Zu keiner Bestellung", result.GetProperty("run").GetProperty("incompleteBecause").ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(workplace.StateFolder, "*.journal"));
    }

    [Fact]
    public async Task A_denied_marketplace_is_named_and_the_run_incomplete_while_the_others_are_audited()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120, deniedMarketplaceIds: ["A13V1IB3VIYZZH"]);
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "audit", "--marketplace", "DE,FR", "--json", "result.json")).WithoutStackTrace();
        var result = workplace.ReadJson("result.json");

        Assert.Equal(4, run.ExitCode);
        Assert.Equal(120, result.GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Contains("amazon.fr", result.GetProperty("run").GetProperty("incompleteBecause").ToString(), StringComparison.Ordinal);
        Assert.Contains("amazon.fr", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Differences(IEnumerable<SyntheticOrder> orders, Dictionary<string, string> affected) => orders
        .Select(order => (order.Damage, Expected: CauseOf(order.Damage), Found: affected.GetValueOrDefault(order.Amazon.Number.Value, "")))
        .Where(order => order.Expected != order.Found)
        .Select(order => $"{order.Damage}: expected “{order.Expected}”, found “{order.Found}”");

    private static string CauseOf(Damage damage) => damage switch
    {
        Damage.None => "",
        Damage.NotImported => "not-imported",
        Damage.IncompleteAtAmazon => "incomplete-at-amazon",
        Damage.Duplicated => "duplicated",
        _ => "lost-in-transfer",
    };

    private static Dictionary<string, string> Affected(JsonElement result) => result.GetProperty("orders").EnumerateArray()
        .Where(order => order.GetProperty("outcome").GetString() == "affected")
        .ToDictionary(order => order.GetProperty("number").GetString()!, order => order.GetProperty("cause").GetString()!);

    private static string WithoutRun(JsonElement result)
        => string.Join('\n', result.EnumerateObject().Where(property => property.Name != "run").Select(property => property.ToString()));
}
