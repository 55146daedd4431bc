using System.Text.Json;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;
using Xentral.OrderAudit.TestSupport.Rest;

namespace Xentral.OrderAudit.EndToEnd;

public sealed class CheckTests
{
    private static readonly string[] Everything =
    [
        "configuration", "time-zone", "secret-files", "state-folder", "disk-space",
        "amazon-login", "clock", "amazon-marketplaces", "amazon-personal-data", "amazon-budget",
        "xentral-connection", "xentral-layout", "xentral-side-tables", "xentral-rights", "xentral-shops", "xentral-latest-order",
    ];

    [Fact]
    public async Task Finds_a_good_setup_good_and_only_warns_of_an_account_that_may_write()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "check", "--json")).WithoutStackTrace();
        var states = States(run);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Everything, states.Keys);
        Assert.Equal(["xentral-rights"], states.Where(state => state.Value != "ok").Select(state => state.Key));
        Assert.Equal("warning", states["xentral-rights"]);
        Assert.Equal(1, merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders));
        Assert.Empty(workplace.Workbooks);
    }

    [Fact]
    public async Task Tells_people_in_one_line_each_and_shows_no_secret()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "check", "--language", "en")).WithoutStackTrace();

        Assert.Contains("ok        Amazon login      Amazon accepts the credentials (region eu).", run.Output, StringComparison.Ordinal);
        Assert.Contains("WARNING   Rights            The database account may do more than read: ALL PRIVILEGES", run.Output, StringComparison.Ordinal);
        Assert.Contains("15 ok, 1 warning, 0 failed, 0 not checked.", run.Output, StringComparison.Ordinal);
        Assert.All(
            [merchant.ConnectionString, merchant.Amazon.Settings["Amazon:ClientSecret"]!, merchant.Amazon.Settings["Amazon:RefreshToken"]!],
            secret => Assert.DoesNotContain(secret, run.Output + run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Looks_at_Xentral_though_Amazon_refuses_and_ends_with_3()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(
            orders: 20, faults: new Fault(FaultKind.InvalidGrant) { Operation = SimulatedOperation.Login, Times = Fault.Always });
        using var workplace = merchant.Workplace();

        var states = States(await Executable.RunAsync(workplace, "check", "--json"));
        var run = (await Executable.RunAsync(workplace, "check")).WithoutStackTrace();

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("erkennt das Refresh-Token nicht an", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            ("failed", "ok", "not-checked", "ok"), (states["amazon-login"], states["clock"], states["amazon-marketplaces"], states["xentral-connection"]));
    }

    [Fact]
    public async Task Looks_at_Amazon_though_Xentral_is_away()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace().With("Xentral:ConnectionString", "Server=127.0.0.1;Port=9;Database=x;User ID=y;Password=Kennwort-7");

        var run = (await Executable.RunAsync(workplace, "check", "--json")).WithoutStackTrace();

        Assert.Equal(3, run.ExitCode);
        Assert.Equal(("ok", "failed"), (States(run)["amazon-login"], States(run)["xentral-connection"]));
        Assert.DoesNotContain("Kennwort-7", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Looks_at_files_with_orders_instead_of_asking_Amazon()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = new Workplace().With("Xentral:ConnectionString", merchant.ConnectionString);
        SaveOrders(workplace, "bestellungen.txt", ReportTypes.Shipping, merchant);
        SaveOrders(workplace, "alle.txt", ReportTypes.AllOrders, merchant);

        var told = (await Executable.RunAsync(workplace, "check", "--orders", "bestellungen.txt", "alle.txt")).WithoutStackTrace();
        var configured = await Executable.RunAsync(workplace.With("Amazon:OrderFiles:0", "*.txt"), "check", "--json", "--offline", "--language", "en");
        var files = Assert.Single(Lines(configured), line => line.GetProperty("id").GetString() == "order-files");

        Assert.Equal((0, 0), (told.ExitCode, configured.ExitCode));
        Assert.Matches(@"ok +Bestelldateien +bestellungen\.txt: Bestellbericht, \d+ Bestellungen, gekauft .* bis .*; alle\.txt: Bericht „Alle Bestellungen“, \d+ Bestellungen, gekauft", told.Output);
        Assert.Equal("ok", files.GetProperty("state").GetString());
        Assert.StartsWith("alle.txt: report “All Orders”, ", files.GetProperty("finding").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(States(configured).Keys, id => id.StartsWith("amazon", StringComparison.Ordinal) || id == "clock");
    }

    [Theory]
    [InlineData("seite.txt", "<html></html>", 2, "failed", "seite.txt: ist eine gespeicherte Webseite")]
    [InlineData("fehlt.txt", null, 2, "not-checked", "Bringen Sie zuerst die Konfiguration in Ordnung.")]
    [InlineData(
        "alt.txt",
        "order-id\tpurchase-date\tship-address-1\tship-city\n302-1234567-0000001\t2022-03-01T10:00:00+01:00\tRing 1\tKöln\n",
        2,
        "failed",
        "Sie reichen vom 1. März 2022")]
    [InlineData(
        "schmal.txt",
        "order-id\tpurchase-date\tship-address-1\tship-city\n302-1234567-0000001\t2023-08-05T10:00:00+01:00\tRing 1\tKöln\n",
        0,
        "warning",
        "schmal.txt: Bestellbericht, 1 Bestellung, gekauft 5. August 2023")]
    [InlineData(
        "halb.json",
        "{\"orders\":[{\"orderId\":\"302-1234567-0000001\",\"createdTime\":\"2023-08-05T09:00:00Z\"}],\"pagination\":{\"nextToken\":\"x\"}}",
        0,
        "warning",
        "halb.json: gespeicherte Antworten")]
    public async Task Says_what_is_wrong_with_a_file(string name, string? content, int exitCode, string state, string finding)
    {
        using var workplace = new Workplace().With("Xentral:ConnectionString", "Server=127.0.0.1;Port=1;Database=x;User ID=x;Password=x");
        if (content is not null)
        {
            workplace.Write(name, content);
        }

        var run = (await Executable.RunAsync(workplace, "check", "--json", "--offline", "--orders", name)).WithoutStackTrace();
        var line = Assert.Single(Lines(run), line => line.GetProperty("id").GetString() == "order-files");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(state, line.GetProperty("state").GetString());
        Assert.StartsWith(finding, line.GetProperty("finding").GetString()!.Split("Zeitraums. ")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_role_fails_before_any_audit()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120, hasPersonalDataRole: false);
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "check")).WithoutStackTrace();

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("Direktversand an Verbraucher", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v3")]
    [InlineData("v1")]
    public async Task Looks_at_the_REST_interface_where_that_is_the_way(string api)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        await using var rest = await XentralRestSimulator.StartAsync(
            new XentralRestOptions { Orders = [.. merchant.Orders.SelectMany(order => order.Stored)] });
        await using var closed = await XentralRestSimulator.StartAsync(new XentralRestOptions { AlwaysAnswer = 403 });
        using var workplace = merchant.WorkplaceWith(rest.SettingsFor(api));
        using var refused = merchant.WorkplaceWith(closed.SettingsFor(api));

        var states = States((await Executable.RunAsync(workplace, "check", "--skip-orders", "--json")).WithoutStackTrace());
        var run = (await Executable.RunAsync(refused, "check", "--skip-orders", "--json")).WithoutStackTrace();

        Assert.Equal(["xentral-connection"], states.Keys.Where(id => id.StartsWith("xentral", StringComparison.Ordinal)));
        Assert.Equal("ok", states["xentral-connection"]);
        Assert.Equal((3, "failed"), (run.ExitCode, States(run)["xentral-connection"]));
    }

    [Fact]
    public async Task Looks_at_a_snapshot_where_that_is_the_way()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var source = merchant.Workplace();
        await Executable.RunAsync(source, "snapshot", "xentral.sqlite");
        using var workplace = merchant.WorkplaceWith(new KeyValuePair<string, string?>("Xentral:SqliteFile", source.PathOf("xentral.sqlite")));

        var states = States((await Executable.RunAsync(workplace, "check", "--skip-orders", "--json")).WithoutStackTrace());

        Assert.Equal(
            ["xentral-connection", "xentral-latest-order", "xentral-layout", "xentral-shops"],
            states.Keys.Where(id => id.StartsWith("xentral", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.All(states.Where(state => state.Key.StartsWith("xentral", StringComparison.Ordinal)), state => Assert.Equal("ok", state.Value));
    }

    [Fact]
    public async Task Offline_asks_nobody()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "check", "--offline")).WithoutStackTrace();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(merchant.Amazon.Log.Requests);
        Assert.Contains("Amazon und Xentral wurden nicht gefragt.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Skipping_orders_saves_the_scarce_request()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 20);
        using var workplace = merchant.Workplace();

        var run = (await Executable.RunAsync(workplace, "check", "--skip-orders", "--json")).WithoutStackTrace();

        Assert.Equal("not-checked", States(run)["amazon-personal-data"]);
        Assert.Equal(0, merchant.Amazon.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Theory]
    [InlineData("{\n  \"Amazon\": {\n    \"ClientIdd\": \"x\"\n  }\n}", "Zeile 3")]
    [InlineData("{\n  \"Amazon\": {", "kein gültiges JSON")]
    public async Task Ends_with_2_and_names_what_is_wrong_with_the_configuration(string content, string expected)
    {
        using var workplace = new Workplace();
        workplace.Write("order-audit.json", content);

        var run = (await Executable.RunAsync(workplace, "check")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sends_a_newcomer_to_init()
    {
        using var workplace = new Workplace();

        var run = (await Executable.RunAsync(workplace, "check")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("order-audit init", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Output.Split('\n'), line => line.StartsWith("FEHLER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Warns_of_secrets_and_a_state_folder_others_can_read()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Rights are Unix's here.");
            return;
        }

        using var workplace = new Workplace();
        workplace.Write("order-audit.json", """{ "Amazon": { "ClientSecret": "geheim" } }""");
        Directory.CreateDirectory(workplace.StateFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead);

        var states = States(await Executable.RunAsync(workplace, "check", "--json"));

        Assert.Equal(("warning", "warning"), (states["secret-files"], states["state-folder"]));
    }

    private static void SaveOrders(Workplace workplace, string name, string type, SimulatedMerchant merchant) => File.WriteAllBytes(
        workplace.PathOf(name), OrderReportFile.Render(type, [.. merchant.Orders.Select(order => order.Amazon)], OrderReportFile.CharsetOf(AmazonRegion.Eu)));

    private static List<JsonElement> Lines(ProgramResult run)
    {
        using var document = JsonDocument.Parse(run.Output);
        return [.. document.RootElement.GetProperty("checks").Clone().EnumerateArray()];
    }

    private static Dictionary<string, string> States(ProgramResult run) => Lines(run)
        .DistinctBy(check => check.GetProperty("id").GetString())
        .ToDictionary(check => check.GetProperty("id").GetString()!, check => check.GetProperty("state").GetString()!);
}
