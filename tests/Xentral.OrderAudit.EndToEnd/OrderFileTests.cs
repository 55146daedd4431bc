using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.EndToEnd.Support;
using Xentral.OrderAudit.Simulator.Merchant;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;

namespace Xentral.OrderAudit.EndToEnd;

/// <summary>An audit without a developer account: files instead of the interface.</summary>
public sealed class OrderFileTests
{
    private static readonly Encoding Western = OrderReportFile.CharsetOf(AmazonRegion.Eu);
    private static readonly Encoding Utf8 = OrderReportFile.CharsetOf(AmazonRegion.Na);

    [Theory]
    [InlineData(1252)]
    [InlineData(65001)]
    public async Task Two_reports_together_find_what_the_interface_finds(int codePage)
    {
        var charset = codePage == 1252 ? Western : Utf8;
        await using var merchant = await SimulatedMerchant.StartAsync();
        using var asking = merchant.Workplace();
        using var reading = Workplace(merchant);
        Save(reading, "bestellungen.txt", ReportTypes.Shipping, merchant, charset);
        Save(reading, "alle bestellungen, juli.txt", ReportTypes.AllOrders, merchant, charset);

        await Executable.RunAsync(asking, "audit", "--json", "result.json");
        var run = (await Executable.RunAsync(reading, "audit", "--json", "result.json", "--orders", "bestellungen.txt", "alle bestellungen, juli.txt")).WithoutStackTrace();
        var (asked, read) = (asking.ReadJson("result.json"), reading.ReadJson("result.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.True(Affected(asked).Count > 50);
        Assert.Equal(Affected(asked), Affected(read));
        Assert.Equal(asked.GetProperty("coverage").GetRawText(), read.GetProperty("coverage").GetRawText());
    }

    [Fact]
    public async Task The_report_for_shipping_alone_finds_the_same_but_for_what_it_cannot_know()
    {
        await using var merchant = await SimulatedMerchant.StartAsync();
        using var asking = merchant.Workplace();
        using var reading = Workplace(merchant);
        Save(reading, "bestellungen.txt", ReportTypes.Shipping, merchant, Western);

        await Executable.RunAsync(asking, "audit", "--json", "result.json");
        var run = (await Executable.RunAsync(reading, "audit", "--json", "result.json", "--orders", "bestellungen.txt")).WithoutStackTrace();
        var asked = Affected(asking.ReadJson("result.json"));
        var result = reading.ReadJson("result.json");

        Assert.Equal(asked.Where(order => order.Value != "not-imported"), Affected(result));
        Assert.True(
            result.GetProperty("coverage")
                .GetProperty("byReason")
                .GetProperty("status-unknown")
                .GetInt32() >= asked.Count(order => order.Value == "not-imported"));
        Assert.Contains("sagen die Dateien nicht, ob versandt oder storniert wurde", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Fehlt in Xentral, Amazons Status unbekannt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orders_that_stand_only_in_the_report_on_all_orders_are_never_called_clear()
    {
        await using var merchant = await SimulatedMerchant.StartAsync();
        using var workplace = Workplace(merchant);
        Save(workplace, "alle.txt", ReportTypes.AllOrders, merchant, Western);

        await Executable.RunAsync(workplace, "audit", "--json", "result.json", "--orders", "alle.txt");
        var result = workplace.ReadJson("result.json");

        Assert.Equal(0, result.GetProperty("coverage").GetProperty("clear").GetInt32());
        Assert.Equal(["duplicated", "not-imported"], Affected(result).Values.Distinct().Order());
        Assert.True(result.GetProperty("coverage").GetProperty("byReason").GetProperty("withheld").GetInt32() > 50);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("lines")]
    [InlineData("files")]
    public async Task Saved_pages_find_what_the_interface_finds(string form)
    {
        await using var merchant = await SimulatedMerchant.StartAsync(largestPage: 60);
        using var asking = merchant.Workplace();
        using var reading = Workplace(merchant);
        var pages = await PagesAsync(merchant);
        var names = form == "files" ? pages.Select((_, index) => $"seite{index}.json").ToList() : ["seiten.json"];
        switch (form)
        {
            case "list":
                reading.Write(names[0], $"[{string.Join(",\n", pages)}]");
                break;
            case "lines":
                reading.Write(names[0], string.Join('\n', pages));
                break;
            default:
                pages.Zip(names).ToList().ForEach(page => reading.Write(page.Second, page.First));
                break;
        }

        await Executable.RunAsync(asking, "audit", "--json", "result.json");
        var run = (await Executable.RunAsync(reading, ["audit", "--json", "result.json", "--orders", .. names])).WithoutStackTrace();
        var (asked, read) = (asking.ReadJson("result.json"), reading.ReadJson("result.json"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(Affected(asked), Affected(read));
        Assert.Equal(asked.GetProperty("orders").GetRawText(), read.GetProperty("orders").GetRawText());
    }

    [Fact]
    public async Task Saved_pages_whose_end_is_missing_make_the_run_incomplete()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 150, largestPage: 60);
        using var workplace = Workplace(merchant);
        workplace.Write("seiten.json", (await PagesAsync(merchant))[0]);

        var run = (await Executable.RunAsync(workplace, "audit", "--orders", "seiten.json")).WithoutStackTrace();

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("letzte gespeicherte Seite verweist auf eine weitere", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_are_named_with_checksum_rows_and_reach_on_screen_and_in_every_report()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = Workplace(merchant);
        Save(workplace, "bestellungen.txt", ReportTypes.Shipping, merchant, Western);
        var bytes = File.ReadAllBytes(workplace.PathOf("bestellungen.txt"));

        var run = await Executable.RunAsync(workplace, "audit", "--json", "result.json", "--orders", "bestellungen.txt");
        await Executable.RunAsync(workplace, "render", "result.json", "--format", "md");
        var result = workplace.ReadJson("result.json").GetProperty("run");
        var sources = result.GetProperty("sources").GetRawText();
        var rows = Western.GetString(bytes).Split("\r\n").Count(line => line.Length > 0) - 1;

        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(bytes)), sources, StringComparison.Ordinal);
        Assert.Contains(
            $"Bestellbericht, {rows} Zeilen", JsonSerializer.Deserialize<JsonElement>(sources)[0].GetProperty("de").GetString(), StringComparison.Ordinal);
        Assert.True(result.GetProperty("fromFiles").GetBoolean());
        Assert.Equal(merchant.Orders.Where(IsReleased).Max(order => order.Amazon.PurchasedAt), result.GetProperty("until").GetDateTimeOffset());
        Assert.Equal(merchant.Orders.Where(IsReleased).Min(order => order.Amazon.PurchasedAt), result.GetProperty("obtainableSince").GetDateTimeOffset());
        foreach (var text in new[] { run.Output.ReplaceLineEndings(" "), File.ReadAllText(Directory.EnumerateFiles(workplace.Folder, "*.md").Single()) })
        {
            Assert.Contains("Die Dateien reichen bis", text, StringComparison.Ordinal);
            Assert.Contains("(FBA), kommen in diesen Dateien nicht vor", text.Replace("\\", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_window_and_a_marketplace_leave_out_what_was_not_asked_for()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 200);
        using var workplace = Workplace(merchant);
        var middle = merchant.Orders[100].Amazon.PurchasedAt;
        Save(workplace, "alle.txt", ReportTypes.AllOrders, merchant, Western);

        await Executable.RunAsync(
            workplace, "audit", "--json", "result.json", "--orders", "alle.txt", "--since", middle.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null));
        var run = await Executable.RunAsync(workplace, "audit", "--json", "other.json", "--orders", "alle.txt", "--marketplace", "FR");

        Assert.Equal(100, workplace.ReadJson("result.json").GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Equal(0, workplace.ReadJson("other.json").GetProperty("coverage").GetProperty("received").GetInt32());
        Assert.Contains(
            "von anderen Marktplätzen als den gewünschten: 200 Bestellungen der Dateien", run.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letters_that_Amazons_report_lost_are_not_blamed_on_Xentral()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120, damagedShare: 0);
        using var workplace = Workplace(merchant);
        var orders = merchant.Orders.Select(order => order.Amazon).Select((order, index) => index % 3 > 0
            ? order
            : order with { DeliveryAddress = order.DeliveryAddress! with { Name = "Γιώργος Παπαδάκης", Street = "Οδός Ερμού 5", City = "Αθήνα" } }).ToList();
        File.WriteAllBytes(workplace.PathOf("bestellungen.txt"), OrderReportFile.Render(ReportTypes.Shipping, orders, Western));

        var run = await Executable.RunAsync(workplace, "audit", "--json", "result.json", "--orders", "bestellungen.txt");
        var result = workplace.ReadJson("result.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(Affected(result));
        Assert.True(result.GetProperty("coverage").GetProperty("byReason").GetProperty("unreadable").GetInt32() > 20);
        Assert.Contains("XOA911", result.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_can_be_made_from_files()
    {
        await using var merchant = await SimulatedMerchant.StartAsync(orders: 120);
        using var workplace = Workplace(merchant).With("Report:MerchantToken", "A0DEMO0000000");
        Save(workplace, "bestellungen.txt", ReportTypes.Shipping, merchant, Western);

        var run = (await Executable.RunAsync(workplace, "case", "--orders", "bestellungen.txt")).WithoutStackTrace();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Directory.EnumerateFiles(workplace.Folder, "*", SearchOption.AllDirectories), path => path.EndsWith(".zip", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fehlt.txt", null, "die Datei „", "gibt es nicht")]
    [InlineData("leer.txt", "", "leer.txt: ist leer", "Seller Central")]
    [InlineData("mappe.txt", "PK\u0003\u0004 xl/workbook.xml", "mappe.txt: ist eine Excel-Datei", "01067")]
    [InlineData("seite.txt", "<html><body>Seller Central</body></html>", "seite.txt: ist eine gespeicherte Webseite", "Herunterladen")]
    [InlineData("komma.txt", "order-id,purchase-date\n1,2\n", "komma.txt: die Spalten sind nicht durch Tabulatoren getrennt", "Amazon geliefert hat")]
    [InlineData("retouren.txt", "return-date\torder-id\tsku\n1\t2\t3\n", "retouren.txt: ist kein Bestellbericht", "gefunden: return-date, order-id")]
    [InlineData("kaputt.json", "{\"orders\":[{\"orderId\":", "kaputt.json: ist ab Zeile 1 kein gültiges JSON", "abgeschnitten")]
    [InlineData(
        "fremd.json",
        "{\"products\":[]}",
        "fremd.json: Eintrag 1 ist keine Antwort mit Bestellungen",
        "searchOrders, getOrder, getOrders oder getOrderAddress")]
    [InlineData("fehler.json", "{\"errors\":[{\"code\":\"QuotaExceeded\"}]}", "fehler.json: Eintrag 1 ist eine Fehlermeldung von Amazon", "noch einmal")]
    [InlineData("nichts.json", "{\"orders\":[]}", "nichts.json: enthält keine Bestellung", "searchOrders")]
    public async Task A_file_that_cannot_be_audited_is_told_before_anything_is_read(string name, string? content, string problem, string hint)
    {
        using var workplace = new Workplace().With("Xentral:ConnectionString", "Server=127.0.0.1;Port=1;Database=x;User ID=x;Password=x");
        if (content is not null)
        {
            workplace.Write(name, content);
        }

        var run = (await Executable.RunAsync(workplace, "audit", "--orders", name)).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
        Assert.Empty(workplace.Workbooks);
    }

    [Fact]
    public async Task Files_of_another_time_are_told_with_both_periods()
    {
        using var workplace = new Workplace().With("Xentral:ConnectionString", "Server=127.0.0.1;Port=1;Database=x;User ID=x;Password=x");
        workplace.Write("alt.txt", "order-id\tpurchase-date\trecipient-name\tship-address-1\tship-city\tship-postal-code\tship-country\n"
            + "302-1234567-0000001\t2022-03-01T10:00:00+01:00\tCem Öllinger\tRing 1\tKöln\t50667\tDE\n");

        var run = (await Executable.RunAsync(workplace, "audit", "--orders", "alt.txt", "--since", "2023-08-04", "--until", "2023-08-09")).WithoutStackTrace();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Sie reichen vom 1. März 2022, 10:00 Uhr bis 1. März 2022, 10:00 Uhr", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_wrong_file_is_named_at_once_and_the_option_needs_one()
    {
        using var workplace = new Workplace().With("Xentral:ConnectionString", "Server=127.0.0.1;Port=1;Database=x;User ID=x;Password=x");
        workplace.Write("eins.txt", "");
        workplace.Write("zwei.txt", "<html>");

        // Nobody spells a pattern out for the program here, as nobody does on Windows.
        var both = await Executable.RunAsync(workplace, "audit", "--orders", "*.txt");
        var none = await Executable.RunAsync(workplace, "audit", "--orders");

        Assert.Contains("eins.txt: ist leer", both.Error, StringComparison.Ordinal);
        Assert.Contains("zwei.txt: ist eine gespeicherte Webseite", both.Error, StringComparison.Ordinal);
        Assert.Equal(2, none.ExitCode);
        Assert.Contains("braucht mindestens einen Wert: --orders DATEI…", none.Error, StringComparison.Ordinal);
    }

    /// <summary>A folder that knows Xentral and nothing of an Amazon account.</summary>
    private static Workplace Workplace(SimulatedMerchant merchant) => new Workplace()
        .With("Xentral:ConnectionString", merchant.ConnectionString)
        .With("Audit:Since", merchant.Orders[0].Amazon.PurchasedAt.AddDays(-1).ToString("yyyy-MM-dd", null));

    private static void Save(Workplace workplace, string name, string type, SimulatedMerchant merchant, Encoding charset)
        => File.WriteAllBytes(workplace.PathOf(name), OrderReportFile.Render(type, [.. merchant.Orders.Select(order => order.Amazon)], charset));

    private static bool IsReleased(SyntheticOrder order)
        => order.Amazon is { Fulfilment: Fulfilment.Merchant, Status: not (AmazonOrderStatus.Pending or AmazonOrderStatus.PendingAvailability) };

    private static async Task<List<string>> PagesAsync(SimulatedMerchant merchant)
    {
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = merchant.Amazon.Settings["Amazon:ClientId"]!,
            ["client_secret"] = merchant.Amazon.Settings["Amazon:ClientSecret"]!,
            ["refresh_token"] = merchant.Amazon.Settings["Amazon:RefreshToken"]!,
        });
        var login = await (await http.PostAsync(merchant.Amazon.TokenEndpoint, form)).Content.ReadFromJsonAsync<JsonElement>();
        http.DefaultRequestHeaders.Add("x-amz-access-token", login.GetProperty("access_token").GetString());

        var since = Uri.EscapeDataString(merchant.Orders[0].Amazon.PurchasedAt.AddDays(-1).UtcDateTime.ToString("yyyy-MM-dd'T'00:00:00'Z'", null));
        var until = Uri.EscapeDataString(TimeProvider.System.GetUtcNow().AddMinutes(-3).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null));
        var query = $"/orders/2026-01-01/orders?createdAfter={since}&createdBefore={until}&includedData=RECIPIENT,FULFILLMENT,PACKAGES";
        var pages = new List<string>();
        for (string? token = ""; token is not null;)
        {
            pages.Add(
                await http.GetStringAsync(
                    new Uri(merchant.Amazon.Endpoint, token.Length > 0 ? $"{query}&paginationToken={Uri.EscapeDataString(token)}" : query)));
            var page = JsonSerializer.Deserialize<JsonElement>(pages[^1]);
            token = page.TryGetProperty("pagination", out var pagination) ? pagination.GetProperty("nextToken").GetString() : null;
        }

        return pages;
    }

    private static SortedDictionary<string, string> Affected(JsonElement result) => new(
        result.GetProperty("orders").EnumerateArray()
            .Where(order => order.GetProperty("outcome").GetString() == "affected")
            .ToDictionary(order => order.GetProperty("number").GetString()!, order => order.GetProperty("cause").GetString()!),
        StringComparer.Ordinal);
}
