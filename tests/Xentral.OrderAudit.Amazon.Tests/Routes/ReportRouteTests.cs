using System.Globalization;
using System.Text;
using System.Text.Json;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Amazon.OrderReports.Ordering;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.Amazon.Tests.Routes;

/// <summary>Orders out of Amazon's reports: everything the list would bring, each order once, and nothing missed without a word.</summary>
public sealed class ReportRouteTests
{
    private static readonly Merchant Merchant = new(orders: 430);

    // Three slices for the list of orders, three for shipping.
    private static readonly AuditWindow LongWindow = Merchant.Window with { Since = Merchant.Window.Since.AddDays(-60) };

    [Fact]
    public async Task The_reports_bring_what_the_list_brings()
    {
        var orders = OfEveryKind().ToList();
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { Orders = orders, TimeScale = 10_000 });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(orders.Select(Comparable).Order(), received.Select(Comparable).Order());
        Assert.Equal(2, simulator.Log.Count(SimulatedOperation.CreateReport));

        // For the last hour only.
        Assert.Equal(1, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task Letters_the_report_lost_are_read_once_more()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { TimeScale = 10_000 });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Orders.Count(order => order.DeliveryAddress!.Name.StartsWith('Ł')), simulator.Log.Count(SimulatedOperation.GetOrder));
        Assert.DoesNotContain(received, order => order.HasLostLetters);
        Assert.Equal(
            Merchant.Orders.Select(order => order.DeliveryAddress!.Name).Order(StringComparer.Ordinal),
            received.Select(order => order.DeliveryAddress!.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Long_windows_are_cut_into_closed_periods_without_a_gap()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { TimeScale = 10_000 });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(LongWindow);

        Assert.Null(end);
        Assert.Equal(430, received.Count);
        Assert.Equal(6, simulator.Log.Count(SimulatedOperation.CreateReport));

        // Empty months are cancelled by Amazon, and one question to the list tells that they are empty; the other is for the last hour.
        Assert.Equal(2, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task What_left_Pending_after_the_window_is_in_the_reports_all_the_same()
    {
        var orders = Merchant.Orders.Select((order, index) => index == 429 ? order with { LastUpdatedAt = order.PurchasedAt.AddDays(12) } : order).ToList();
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { Orders = orders, TimeScale = 10_000 });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window with { Until = orders[^1].PurchasedAt.AddMinutes(1) });

        Assert.Null(end);
        Assert.Equal(430, received.Count);
        Assert.NotEmpty(received.Single(order => order.Number == orders[429].Number).DeliveryAddress!.Name);
        Assert.Empty(client.Progress.Notes);
    }

    [Fact]
    public async Task Orders_the_report_for_shipping_missed_are_named_and_read_one_by_one()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { Orders = [.. WithMissed(1, 7)], TimeScale = 10_000 });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), received.Select(order => order.Number.Value).Order());
        Assert.All(received, order => Assert.NotEmpty(order.DeliveryAddress!.Name));
        var note = Assert.Single(client.Progress.Notes).De;
        Assert.Contains("Amazons Versandbericht enthält 2 Bestellungen nicht. Einzeln gelesen wird: ", note, StringComparison.Ordinal);
        Assert.Contains(Merchant.Orders[7].Number.Value, note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Orders_are_read_one_by_one_even_if_the_report_for_shipping_is_empty()
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With() with { Orders = [.. WithMissed([.. Enumerable.Range(0, 430)]).Take(40)], TimeScale = 10_000 });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(40, received.Count);
        Assert.All(received, order => Assert.NotEmpty(order.DeliveryAddress!.Name));
    }

    [Fact]
    public async Task Missed_orders_that_cannot_be_read_stay_as_orders_without_address()
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With(new Fault(FaultKind.RoleMissing) { Operation = SimulatedOperation.GetOrder, Times = Fault.Always }) with
            {
                Orders = [.. WithMissed(1, 7)],
                TimeScale = 10_000,
            });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), received.Select(order => order.Number.Value).Order());
        Assert.Equal(
            [Merchant.Orders[1].Number, Merchant.Orders[7].Number], received.Where(order => order.IsAddressWithheld).Select(order => order.Number).Order());
        Assert.All(received.Where(order => order.IsAddressWithheld), order => Assert.Equal(AmazonOrderStatus.Unshipped, order.Status));
    }

    [Fact]
    public async Task The_last_hour_comes_from_the_list()
    {
        var now = TimeProvider.System.GetUtcNow();
        var young = Merchant.Orders[0] with { Number = new("302-9999999-9999999"), PurchasedAt = now.AddMinutes(-20), LastUpdatedAt = now.AddMinutes(-10) };
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { Orders = [.. Merchant.Orders, young], TimeScale = 10_000 });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window with { Until = now.AddMinutes(-3) });

        Assert.Null(end);
        Assert.Contains(received, order => order.Number == young.Number);
        var query = Assert.Single(simulator.Log.Requests, request => request.Operation == SimulatedOperation.SearchOrders).Query;
        var after = DateTimeOffset.Parse(Uri.UnescapeDataString(query.Split("createdAfter=")[1].Split('&')[0]), null);
        Assert.InRange(now - after, TimeSpan.FromMinutes(60), TimeSpan.FromMinutes(63));
    }

    [Fact]
    public async Task A_cancelled_report_is_empty_only_if_the_list_says_so()
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With(new Fault(FaultKind.ReportCancelled) { Operation = SimulatedOperation.CreateReport, FromRequest = 2 }) with { TimeScale = 10_000 });
        using var client = Client(simulator);

        var (_, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Contains("abgebrochen, obwohl es in seinem Zeitraum Bestellungen gibt", end?.Problem.De, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FaultKind.ReportFatal, "Amazon konnte einen Bericht nicht erstellen.")]
    [InlineData(FaultKind.ReportFatalWithReason, "Amazon konnte einen Bericht nicht erstellen: The requested date range is not supported for this report.")]
    public async Task A_report_that_fails_says_why_if_Amazon_does(FaultKind kind, string expected)
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With(new Fault(kind) { Operation = SimulatedOperation.CreateReport }) with { TimeScale = 10_000 });
        using var client = Client(simulator);

        var (_, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Equal(expected, end?.Problem.De);
        Assert.Contains("--route search", end!.Advice.De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_never_ends_is_given_up()
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With(new Fault(FaultKind.ReportStuck) { Operation = SimulatedOperation.CreateReport }) with { TimeScale = 10_000 });
        using var client = Client(simulator, AmazonClient.Impatient with { LongestReportWait = TimeSpan.FromMilliseconds(300) });

        var (_, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Contains("nicht fertiggestellt", end?.Problem.De, StringComparison.Ordinal);
        Assert.True(end!.IsTransient);
    }

    [Fact]
    public async Task Documents_are_fetched_without_any_of_Amazons_headers_and_each_with_a_token_of_its_own()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { TimeScale = 10_000 });
        using var client = Client(simulator);

        await client.ReadAllAsync(LongWindow);

        var downloads = simulator.Log.Requests.Where(request => request.Operation == SimulatedOperation.DownloadDocument).ToList();
        var restricted = simulator.Log.Requests
            .Where(request => request.Operation == SimulatedOperation.GetReportDocument)
            .Select(request => request.Headers["x-amz-access-token"])
            .Where(token => token.StartsWith("Atz.sprdt|", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(downloads);
        Assert.All(downloads, request => Assert.DoesNotContain(request.Headers.Keys, name => name.StartsWith("x-amz", StringComparison.OrdinalIgnoreCase)));
        Assert.NotEmpty(restricted);
        Assert.Equal(restricted.Distinct().Count(), simulator.Log.Count(SimulatedOperation.CreateRestrictedDataToken));
    }

    [Fact]
    public async Task An_address_that_ran_out_is_replaced()
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With(new Fault(FaultKind.DocumentExpired) { Operation = SimulatedOperation.DownloadDocument, Times = 2 }) with { TimeScale = 10_000 });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(430, received.Count);
        Assert.Equal(2 + 2, simulator.Log.Count(SimulatedOperation.GetReportDocument));
    }

    [Fact]
    public async Task Without_the_role_the_run_ends_with_what_to_do()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { HasPersonalDataRole = false, TimeScale = 10_000 });
        using var client = Client(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Empty(orders);
        Assert.Contains("Eine Rolle fehlt", end?.Problem.De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_denied_marketplace_is_named_and_the_others_are_read()
    {
        string[] marketplaces = ["A1PA6795UKMFR9", "A13V1IB3VIYZZH"];
        var orders = Merchant.Orders.Select((order, index) => order with { MarketplaceId = marketplaces[index % 2] }).ToList();
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With() with { Orders = orders, DeniedMarketplaceIds = ["A13V1IB3VIYZZH"], TimeScale = 10_000 });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window with { MarketplaceIds = marketplaces });

        Assert.Equal(215, received.Count);
        Assert.All(received, order => Assert.Equal(marketplaces[0], order.MarketplaceId));
        Assert.Contains("amazon.fr", end?.Problem.De, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(150)]
    [InlineData(429)]
    public async Task An_interrupted_run_orders_nothing_anew_and_fetches_one_document_twice_at_most(int stopAfter)
    {
        using var folder = new TemporaryFolder();

        // In the first case Amazon is still making the reports when the run is stopped.
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { TimeScale = stopAfter > 0 ? 10_000 : 100 });
        var settings = new Dictionary<string, string?>(Settings(simulator)) { ["State:Folder"] = folder.Path };
        var asked = LongWindow with { IsOpenEnded = true };
        await StopAsync(settings, asked, stopAfter);
        AssertNothingReadable(folder);

        using var second = new AmazonClient(settings);
        var (received, end) = await second.ReadAllAsync(second.Fetch.Open(asked));
        second.Fetch.Finish(isComplete: true);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), received.Select(order => order.Number.Value).Order());
        Assert.DoesNotContain(received, order => order.HasLostLetters);
        Assert.Equal(6, simulator.Log.Count(SimulatedOperation.CreateReport));
        Assert.InRange(simulator.Log.Count(SimulatedOperation.DownloadDocument), 2, 3);
        Assert.Empty(Directory.GetFiles(folder.Path, "*.journal"));
    }

    private static async Task StopAsync(Dictionary<string, string?> settings, AuditWindow asked, int stopAfter)
    {
        using var first = new AmazonClient(settings);
        if (stopAfter > 0)
        {
            Assert.Equal(stopAfter, await first.ReadAsync(first.Fetch.Open(asked)).Take(stopAfter).CountAsync());
            return;
        }

        // Before the first order: all reports are ordered, and their ids in safety.
        using var cancellation = new CancellationTokenSource();
        var read = first.ReadAsync(first.Fetch.Open(asked), cancellation.Token).CountAsync(cancellation.Token).AsTask();
        while (!AreAllOrdered(first.Fetch, asked) && !read.IsCompleted)
        {
            await Task.Delay(1);
        }

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => read);
    }

    private static bool AreAllOrdered(OrderJournal fetch, AuditWindow window)
        => fetch.Recall("Report:as of") is { } asOf
            && new[] { OrderReportType.AllOrders, OrderReportType.Shipping }
                .SelectMany(type => OrderReportSlices.Of(type, window, DateTimeOffset.Parse(asOf, CultureInfo.InvariantCulture)))
                .All(slice => fetch.Recall(slice.Key) is not null);

    private static void AssertNothingReadable(TemporaryFolder folder)
    {
        var contents = Directory.GetFiles(folder.Path).Select(path => Encoding.UTF8.GetString(File.ReadAllBytes(path))).ToList();
        Assert.True(contents.Count >= 3);
        Assert.DoesNotContain(
            Merchant.Orders.Select(order => order.DeliveryAddress!.Name).Distinct(),
            name => contents.Exists(content => content.Contains(name, StringComparison.Ordinal)));
    }

    /// <summary>Orders that left Pending, says Amazon, before the window began: the report for shipping does not hold them.</summary>
    private static IEnumerable<AmazonOrder> WithMissed(params int[] missed)
        => Merchant.Orders.Select((order, index) => missed.Contains(index) ? order with { LastUpdatedAt = Merchant.Window.Since.AddDays(-1) } : order);

    private static IEnumerable<AmazonOrder> OfEveryKind() => Merchant.Orders.Select((order, index) => (index % 20) switch
    {
        1 => order with { Status = AmazonOrderStatus.Pending },
        2 => order with { Status = AmazonOrderStatus.Cancelled },
        3 => order with { Status = AmazonOrderStatus.Shipped, IsInStorePickup = true },
        4 => order with { Status = AmazonOrderStatus.PartiallyShipped },
        5 => order with { Fulfilment = Fulfilment.Amazon },
        6 => order with { DeliveryAddress = order.DeliveryAddress! with { Kind = Core.Addresses.AddressKind.Commercial } },
        _ => order,
    }).Select(order => order with { DeliveryAddress = order.DeliveryAddress! with { Name = order.DeliveryAddress.Name.Replace('Ł', 'L') } });

    // What the audit looks at; reports tell times in seconds, and no address where there is nothing to compare.
    private static string Comparable(AmazonOrder order)
    {
        var hasAddress = order is { Fulfilment: Fulfilment.Merchant, Status: not (AmazonOrderStatus.Pending or AmazonOrderStatus.Cancelled) };
        return JsonSerializer.Serialize(new
        {
            order.Number.Value,
            Purchased = order.PurchasedAt.ToUnixTimeSeconds(),
            Updated = order.LastUpdatedAt.ToUnixTimeSeconds(),
            order.MarketplaceId,
            order.Fulfilment,
            order.Status,
            ShipBy = hasAddress ? order.ShipBy?.ToUnixTimeSeconds() : null,
            order.IsInStorePickup,
            Address = hasAddress ? order.DeliveryAddress : null,
        });
    }

    private static Dictionary<string, string?> Settings(AmazonSimulator simulator) => new(simulator.Settings) { ["Amazon:Route"] = "report" };

    private static AmazonClient Client(AmazonSimulator simulator, AmazonPacing? pacing = null) => new(Settings(simulator), pacing);
}
