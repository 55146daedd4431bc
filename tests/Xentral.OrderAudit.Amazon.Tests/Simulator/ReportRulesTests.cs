using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Amazon.OrderReports.Reading;
using Xentral.OrderAudit.Amazon.Tests.OrderReports;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;

namespace Xentral.OrderAudit.Amazon.Tests.Simulator;

/// <summary>The simulator keeps the rules of the Reports API 2021-06-30 and the Tokens API 2021-03-01.</summary>
public sealed class ReportRulesTests : IAsyncLifetime
{
    private const string ReportsPath = "/reports/2021-06-30/reports";
    private const string Germany = "A1PA6795UKMFR9";

    private static readonly DateTimeOffset Now = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan UntilDone = TimeSpan.FromSeconds(61);

    private readonly FakeTimeProvider clock = new(Now);
    private AmazonSimulatorOptions options = null!;
    private AmazonSimulator simulator = null!;
    private RawClient client = null!;

    public async ValueTask InitializeAsync()
        => await StartAsync(new() { Orders = new SampleOrders(250, Now.AddDays(-10), TimeSpan.FromMinutes(1)), Clock = clock });

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await simulator.DisposeAsync();
    }

    [Fact]
    public async Task A_report_goes_from_the_queue_through_work_to_its_end()
    {
        var id = await CreateAsync();

        Assert.Equal("IN_QUEUE", await StatusAsync(id));
        clock.Advance(TimeSpan.FromSeconds(21));
        Assert.Equal("IN_PROGRESS", await StatusAsync(id));
        clock.Advance(TimeSpan.FromSeconds(40));
        Assert.Equal("DONE", await StatusAsync(id));
    }

    [Fact]
    public async Task The_time_scale_shortens_the_wait()
    {
        await StartAsync(options with { TimeScale = 10 });
        var id = await CreateAsync();
        clock.Advance(TimeSpan.FromSeconds(6.1));

        Assert.Equal("DONE", await StatusAsync(id));
    }

    [Fact]
    public async Task A_report_without_orders_is_cancelled()
    {
        var id = await CreateAsync(from: Now.AddDays(-300), to: Now.AddDays(-299));
        clock.Advance(UntilDone);

        Assert.Equal("CANCELLED", await StatusAsync(id));
    }

    [Theory]
    [InlineData(FaultKind.ReportFatal, "FATAL")]
    [InlineData(FaultKind.ReportCancelled, "CANCELLED")]
    [InlineData(FaultKind.ReportStuck, "IN_PROGRESS")]
    public async Task A_report_can_be_made_to_fail(FaultKind fault, string status)
    {
        await StartAsync(options with { Faults = [new(fault) { Operation = SimulatedOperation.CreateReport }] });
        var id = await CreateAsync();
        clock.Advance(UntilDone);

        Assert.Equal(status, await StatusAsync(id));
    }

    [Theory]
    [InlineData("GET_GOSSIP", Germany, "2026-06-01T00:00:00Z", 400)]
    [InlineData(ReportTypes.Shipping, "ATVPDKIKX0DER", "2026-06-01T00:00:00Z", 400)]
    [InlineData(ReportTypes.Shipping, Germany, "2024-06-01T00:00:00Z", 400)]
    [InlineData(ReportTypes.Shipping, Germany, "2027-06-01T00:00:00Z", 400)]
    [InlineData(ReportTypes.AllOrders, Germany, "2026-06-01T00:00:00Z", 202)]
    public async Task Requests_are_checked(string type, string marketplace, string from, int status)
        => Assert.Equal(
            status, (await client.PostAsync(ReportsPath, new { reportType = type, marketplaceIds = new[] { marketplace }, dataStartTime = from })).Status);

    [Fact]
    public async Task A_restricted_document_opens_with_a_token_for_that_document_only()
    {
        var document = await DocumentPathAsync(await CreateAsync());

        Assert.Equal(403, (await client.GetAsync(document)).Status);
        Assert.Equal(403, (await client.GetAsync(document, await client.RestrictAsync($"{document}1"))).Status);
        Assert.Equal(403, (await client.GetAsync(document, await client.RestrictAsync($"{document}/"))).Status);
        Assert.Equal(200, (await client.GetAsync(document, await client.RestrictAsync(document))).Status);
    }

    [Fact]
    public async Task A_report_without_personal_data_needs_no_restricted_token()
    {
        var document = await DocumentPathAsync(await CreateAsync(ReportTypes.AllOrders));

        Assert.Equal(200, (await client.GetAsync(document)).Status);
    }

    [Fact]
    public async Task A_restricted_token_lives_an_hour()
    {
        var document = await DocumentPathAsync(await CreateAsync());
        var token = await client.RestrictAsync(document);
        clock.Advance(TimeSpan.FromMinutes(61));

        Assert.Equal(403, (await client.GetAsync(document, token)).Status);
    }

    [Fact]
    public async Task A_placeholder_opens_no_report()
    {
        var (status, body) = await client.PostAsync(
            "/tokens/2021-03-01/restrictedDataToken",
            new { restrictedResources = new[] { new { method = "GET", path = "/reports/2021-06-30/documents/{reportDocumentId}" } } });

        Assert.Equal((400, "InvalidRequest"), (status, body.GetProperty("errors")[0].GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Without_the_role_a_restricted_token_is_refused_aloud_and_a_report_with_addresses_is_denied()
    {
        await StartAsync(options with { HasPersonalDataRole = false });

        var (status, body) = await client.PostAsync(
            "/tokens/2021-03-01/restrictedDataToken",
            new { restrictedResources = new[] { new { method = "GET", path = "/reports/2021-06-30/documents/1" } } });

        Assert.Equal(400, status);
        Assert.Equal(
            "Application do not have access to some or all requested resource",
            body.GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Equal(403, (await client.PostAsync(ReportsPath, Request(ReportTypes.Shipping))).Status);
        Assert.Equal(202, (await client.PostAsync(ReportsPath, Request(ReportTypes.AllOrders))).Status);
    }

    [Fact]
    public async Task The_address_of_a_document_takes_no_credentials_and_lasts_five_minutes()
    {
        var url = await UrlAsync(await CreateAsync());

        Assert.Equal(400, (await client.DownloadAsync(url, "x-amz-access-token")).Status);
        Assert.Equal(400, (await client.DownloadAsync(url, "Authorization")).Status);
        Assert.Equal(200, (await client.DownloadAsync(url)).Status);
        Assert.Equal(403, (await client.DownloadAsync(url[..^4] + "0000")).Status);
        clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(403, (await client.DownloadAsync(url)).Status);
    }

    [Fact]
    public async Task A_european_document_is_packed_and_has_lost_the_letters_Windows_1252_lacks()
    {
        var (_, body, contentType) = await client.DownloadAsync(await UrlAsync(await CreateAsync()));
        var orders = ReportText.Read(new OrderReportDocument("download", () => new MemoryStream(body), contentType)).ToDictionary(order => order.Number.Value);

        Assert.Equal("text/plain; charset=Cp1252", contentType);
        Assert.Equal(250, orders.Count);
        foreach (var expected in options.Orders)
        {
            var order = orders[expected.Number.Value];
            var isLossy = expected.DeliveryAddress!.Name.Contains('Ł', StringComparison.Ordinal);
            Assert.Equal(isLossy, order.HasLostLetters);
            Assert.Equal(expected.DeliveryAddress.Name.Replace('Ł', '?'), order.DeliveryAddress!.Name);
            Assert.Equal(expected.DeliveryAddress with { Name = "" }, order.DeliveryAddress with { Name = "" });
            Assert.Equal((expected.PurchasedAt, expected.ShipBy, Fulfilment.Merchant), (order.PurchasedAt, order.ShipBy, order.Fulfilment));
        }
    }

    [Fact]
    public async Task An_american_document_keeps_every_letter()
    {
        await StartAsync(
            options with { Region = AmazonRegion.Na, Orders = [.. options.Orders.Select(order => order with { MarketplaceId = "ATVPDKIKX0DER" })] });
        var (_, body, contentType) = await client.DownloadAsync(await UrlAsync(await CreateAsync(marketplace: "ATVPDKIKX0DER")));
        var orders = ReportText.Read(new OrderReportDocument("download", () => new MemoryStream(body), contentType));

        Assert.Equal("text/plain; charset=UTF-8", contentType);
        Assert.Contains(orders, order => order.DeliveryAddress!.Name.StartsWith('Ł'));
        Assert.DoesNotContain(orders, order => order.HasLostLetters);
    }

    [Fact]
    public async Task A_broken_document_cannot_be_unpacked()
    {
        await StartAsync(options with { Faults = [new(FaultKind.BrokenPacking) { Operation = SimulatedOperation.DownloadDocument }] });
        var (_, body, contentType) = await client.DownloadAsync(await UrlAsync(await CreateAsync()));

        Assert.Throws<OrderReportUnusableException>(() => ReportText.Read(new OrderReportDocument("download", () => new MemoryStream(body), contentType)));
    }

    [Fact]
    public async Task A_report_for_shipping_holds_what_the_merchant_may_ship_and_the_other_one_everything()
    {
        AmazonOrder[] orders =
        [
            .. options.Orders.Take(6).Zip(
                [
                    (
                        Fulfilment.Merchant,
                        AmazonOrderStatus.Unshipped), (Fulfilment.Merchant, AmazonOrderStatus.Shipped), (Fulfilment.Merchant, AmazonOrderStatus.Cancelled),
                    (Fulfilment.Merchant, AmazonOrderStatus.Pending), (Fulfilment.Amazon, AmazonOrderStatus.Shipped), (
                        Fulfilment.Merchant, AmazonOrderStatus.PartiallyShipped),
                ],
                (order, state) => order with { Fulfilment = state.Item1, Status = state.Item2 }),
        ];

        Assert.Equal([0, 1, 2, 5], IndexesIn(ReportTypes.Shipping, orders));
        Assert.Equal([0, 5], IndexesIn(ReportTypes.Unshipped, orders));
        Assert.Equal([0, 1, 2, 3, 4, 5], IndexesIn(ReportTypes.AllOrders, orders));
        Assert.Equal(
            orders.Select(order => (order.Fulfilment, order.Status)),
            Parsed(ReportTypes.AllOrders, orders).OrderBy(order => order.PurchasedAt).Select(order => (order.Fulfilment, order.Status)));
    }

    [Fact]
    public async Task Reports_are_listed_page_by_page()
    {
        foreach (var _ in Enumerable.Range(0, 12))
        {
            await CreateAsync();
        }

        clock.Advance(UntilDone);
        var (_, first) = await client.GetAsync($"{ReportsPath}?reportTypes={ReportTypes.Shipping}&processingStatuses=DONE");
        var token = Uri.EscapeDataString(first.GetProperty("nextToken").GetString()!);
        var (_, second) = await client.GetAsync($"{ReportsPath}?nextToken={token}");

        Assert.Equal((10, 2), (first.GetProperty("reports").GetArrayLength(), second.GetProperty("reports").GetArrayLength()));
        Assert.False(second.TryGetProperty("nextToken", out _));
        Assert.Equal(400, (await client.GetAsync($"{ReportsPath}?nextToken={token}&pageSize=10")).Status);
        Assert.Equal(400, (await client.GetAsync(ReportsPath)).Status);
    }

    [Fact]
    public async Task Every_operation_has_a_bucket_of_its_own()
    {
        await StartAsync(options with { EnforceRateLimits = true });
        var statuses = new List<int>();
        for (var request = 0; request < 16; request++)
        {
            statuses.Add((await client.PostAsync(ReportsPath, Request(ReportTypes.AllOrders))).Status);
        }

        Assert.Equal(15, statuses.Count(status => status == 202));
        Assert.Equal(429, statuses[^1]);
        Assert.Equal(200, (await client.GetAsync($"{ReportsPath}/50001")).Status);
        clock.Advance(TimeSpan.FromSeconds(60));
        Assert.Equal(202, (await client.PostAsync(ReportsPath, Request(ReportTypes.AllOrders))).Status);
    }

    [Theory]
    [InlineData(SimulatedOperation.CreateRestrictedDataToken)]
    [InlineData(SimulatedOperation.CreateReport)]
    [InlineData(SimulatedOperation.GetReport)]
    [InlineData(SimulatedOperation.GetReportDocument)]
    [InlineData(SimulatedOperation.DownloadDocument)]
    public async Task Every_call_can_be_disturbed(SimulatedOperation operation)
    {
        await StartAsync(options with { Faults = [new(FaultKind.CutBody) { Operation = operation }] });
        await Assert.ThrowsAnyAsync<Exception>(DownloadAsync);

        await StartAsync(options with { Faults = [new(FaultKind.InternalError) { Operation = operation }] });
        await Assert.ThrowsAnyAsync<Exception>(DownloadAsync);
        Assert.Equal([FaultKind.InternalError], simulator.Log.Requests.Where(request => request.Fault is not null).Select(request => request.Fault!.Value));
        await DownloadAsync();
    }

    private async Task StartAsync(AmazonSimulatorOptions with)
    {
        if (simulator is not null)
        {
            await DisposeAsync();
        }

        options = with;
        simulator = await AmazonSimulator.StartAsync(with);
        client = new RawClient(simulator, with.Credentials);
        await client.LogInAsync();
    }

    private static object Request(string type, string marketplace = Germany, DateTimeOffset? from = null, DateTimeOffset? to = null)
        => new { reportType = type, marketplaceIds = new[] { marketplace }, dataStartTime = from ?? Now.AddDays(-20), dataEndTime = to ?? Now };

    private async Task<string> CreateAsync(
        string type = ReportTypes.Shipping, string marketplace = Germany, DateTimeOffset? from = null, DateTimeOffset? to = null)
        => (await client.PostAsync(ReportsPath, Request(type, marketplace, from, to))).Body.GetProperty("reportId").GetString()!;

    private async Task<string> StatusAsync(string id) => (await client.GetAsync($"{ReportsPath}/{id}")).Body.GetProperty("processingStatus").GetString()!;

    private async Task<string> DocumentPathAsync(string id)
    {
        clock.Advance(UntilDone);
        return $"/reports/2021-06-30/documents/{(await client.GetAsync($"{ReportsPath}/{id}")).Body.GetProperty("reportDocumentId").GetString()}";
    }

    private async Task<string> UrlAsync(string id)
    {
        var document = await DocumentPathAsync(id);
        var (_, body) = await client.GetAsync(document, await client.RestrictAsync(document));
        Assert.Equal("GZIP", body.GetProperty("compressionAlgorithm").GetString());
        return body.GetProperty("url").GetString()!;
    }

    private async Task DownloadAsync()
    {
        var (status, body, _) = await client.DownloadAsync(await UrlAsync(await CreateAsync()));
        Assert.Equal(200, status);
        using var gzip = new GZipStream(new MemoryStream(body), CompressionMode.Decompress);
        Assert.NotEmpty(new StreamReader(gzip, Encoding.Latin1).ReadToEnd());
    }

    private static List<AmazonOrder> Parsed(string type, AmazonOrder[] orders)
        => ReportText.Read(ReportText.Document(OrderReportFile.Render(type, orders, Encoding.UTF8)));

    private static IEnumerable<int> IndexesIn(string type, AmazonOrder[] orders)
    {
        var numbers = Parsed(type, orders).Select(order => order.Number).ToHashSet();
        return Enumerable.Range(0, orders.Length).Where(index => numbers.Contains(orders[index].Number));
    }
}
