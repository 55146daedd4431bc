using System.Text.Json;
using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.Simulator.Merchant;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>Several runs of the executable, with repairs and new damage in Xentral between them.</summary>
public sealed class HistoryTests
{
    [Fact]
    public async Task The_second_run_tells_what_is_new_persisting_and_resolved()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = merchant.Workplace();
        var first = await AuditAsync(workplace, "first.json");
        var repaired = Numbers(first, "lost-in-transfer")[0];
        var spoiled = merchant.Orders.First(IsShippedInOrder).Amazon.Number.Value;
        await merchant.RepairAsync(repaired);
        await merchant.SpoilAsync(spoiled);

        var run = (
            await Executable.RunAsync(workplace, "audit", "--json", "second.json", "--report", "second.xlsx", "--audience", "support")).WithoutStackTrace();
        var history = workplace.ReadJson("second.json").GetProperty("run").GetProperty("history");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Seit dem Lauf vom", run.Output, StringComparison.Ordinal);
        Assert.Equal(first.GetProperty("run").GetProperty("id").GetString(), history.GetProperty("comparedWith").GetProperty("id").GetString());
        Assert.Equal((1, 1), (history.GetProperty("new").GetInt32(), history.GetProperty("resolved").GetInt32()));
        Assert.Equal(repaired, history.GetProperty("resolvedOrders")[0].GetProperty("number").GetString());
        Assert.Equal([spoiled], Changed(history, "new"));
        Assert.Equal(first.GetProperty("coverage").GetProperty("affected").GetInt32() - 1, history.GetProperty("persisting").GetInt32());
        AssertWorkbook(workplace.PathOf("second.xlsx"), spoiled, repaired);
    }

    [Fact]
    public async Task Fail_on_new_ends_with_1_only_while_something_is_news()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace();

        var first = await Executable.RunAsync(workplace, "audit", "--fail-on", "new", "--quiet");
        var second = await Executable.RunAsync(workplace, "audit", "--fail-on", "new", "--quiet");

        Assert.Equal((1, 0), (first.ExitCode, second.ExitCode));
    }

    [Fact]
    public async Task History_shows_runs_and_what_they_said_of_an_order()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 60);
        using var workplace = merchant.Workplace();
        var order = Numbers(await AuditAsync(workplace, "first.json"), "lost-in-transfer")[0];
        await merchant.RepairAsync(order);
        await AuditAsync(workplace, "second.json");

        var runs = (await Executable.RunAsync(workplace, "history")).WithoutStackTrace();
        var json = JsonDocument.Parse((await Executable.RunAsync(workplace, "history", "--json", "--runs", "1")).Output).RootElement;
        var story = (await Executable.RunAsync(workplace, "history", "--order", order, "--language", "en")).WithoutStackTrace();

        Assert.Equal(0, runs.ExitCode);
        Assert.Contains('█', runs.Output);
        Assert.Contains("+0 −1", runs.Output, StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(json.GetProperty("runs").EnumerateArray()).GetProperty("changes").GetProperty("resolved").GetInt32());
        Assert.Matches("(?s)New: Lost or changed.*Resolved", story.Output);
    }

    [Fact]
    public async Task History_says_when_there_is_none_or_it_cannot_be_read()
    {
        using var workplace = new Workplace();
        var none = (await Executable.RunAsync(workplace, "history")).WithoutStackTrace();

        var unreadable = (await Executable.RunAsync(workplace, "history", "--runs", "0")).WithoutStackTrace();

        Assert.Equal((0, 2), (none.ExitCode, unreadable.ExitCode));
        Assert.Contains("Noch kein Lauf", none.Output, StringComparison.Ordinal);
        Assert.Contains("--runs", unreadable.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(workplace.StateFolder));
    }

    [Fact]
    public async Task A_damaged_history_is_set_aside_and_the_audit_goes_on()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 40);
        using var workplace = merchant.Workplace();
        await AuditAsync(workplace, "first.json");
        await File.WriteAllTextAsync(Path.Combine(workplace.StateFolder, "history.sqlite"), "not a database any more");

        var run = (await Executable.RunAsync(workplace, "audit", "--json", "second.json")).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("beschädigt", run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(workplace.StateFolder, "history-damaged-*"));
        Assert.Equal(JsonValueKind.Null, workplace.ReadJson("second.json").GetProperty("run").GetProperty("history").GetProperty("comparedWith").ValueKind);
    }

    private static async Task<JsonElement> AuditAsync(Workplace workplace, string json)
    {
        (await Executable.RunAsync(workplace, "audit", "--json", json, "--quiet")).WithoutStackTrace();
        return workplace.ReadJson(json);
    }

    private static List<string> Numbers(JsonElement result, string cause) => [.. result.GetProperty("orders").EnumerateArray()
        .Where(order => order.GetProperty("cause").GetString() == cause)
        .Select(order => order.GetProperty("number").GetString()!)];

    private static IEnumerable<string?> Changed(JsonElement history, string change) => history.GetProperty("affectedOrders").EnumerateArray()
        .Where(order => order.GetProperty("change").GetString() == change)
        .Select(order => order.GetProperty("number").GetString());

    private static bool IsShippedInOrder(SyntheticOrder order) => order is { Damage: Damage.None, Stored.Count: 1 }
        && order.Amazon is { Fulfilment: Fulfilment.Merchant, Status: AmazonOrderStatus.Shipped };

    private static void AssertWorkbook(string path, string added, string resolved)
    {
        using var workbook = new XLWorkbook(path);
        var changes = workbook.Worksheet("Veränderungen").RowsUsed().Select(row => string.Join('|', row.Cells(1, 2).Select(cell => cell.GetString()))).ToList();

        Assert.Contains($"{added}|▲ Neu", changes);
        Assert.Contains($"{resolved}|✓ Behoben", changes);
        Assert.Contains(workbook.Worksheet("Bestellungen").CellsUsed(), cell => cell.GetString() == "▲ Neu");
    }
}
