using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;

namespace Xentral.OrderAudit.Amazon.Tests;

public sealed class AmazonOrderSourceTests
{
    private static readonly Merchant Merchant = new(orders: 430);

    [Theory]
    [InlineData(EmptyTextStyle.Mixed)]
    [InlineData(EmptyTextStyle.LeftOut)]
    [InlineData(EmptyTextStyle.EmptyString)]
    public async Task Orders_arrive_as_Amazon_has_them_whichever_way_empty_texts_travel(EmptyTextStyle style)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { EmptyTexts = style });
        using var client = new AmazonClient(simulator);

        var (orders, _) = await client.ReadAllAsync(Merchant.Window);

        Assert.Equal(Merchant.Orders.Select(Rounded), orders.Select(Rounded));
    }

    [Fact]
    public async Task Short_pages_are_no_sign_of_the_end()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { LargestPage = 37 });
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers, orders.Select(order => order.Number.Value));
        Assert.Equal(430, client.Progress.Totals.Last());
    }

    [Fact]
    public async Task The_query_is_written_once_and_repeated_byte_for_byte()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        using var client = new AmazonClient(simulator);

        await client.ReadAllAsync(new(Merchant.Start.AddDays(-1), TimeProvider.System.GetUtcNow(), ["A1PA6795UKMFR9", "A13V1IB3VIYZZH"]));

        var queries = simulator.Log.Requests.Where(request => request.Operation == SimulatedOperation.SearchOrders).Select(request => request.Query).ToList();
        Assert.Equal(5, queries.Count);
        Assert.All(queries.Skip(1), query => Assert.StartsWith($"{queries[0]}&paginationToken=sim%2B%2F", query, StringComparison.Ordinal));
        Assert.Matches(
            @"^\?createdAfter=\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d\.\d{3}Z&createdBefore=[^&]*Z&marketplaceIds=A1PA6795UKMFR9,A13V1IB3VIYZZH"
                + "&includedData=RECIPIENT,FULFILLMENT,PACKAGES&maxResultsPerPage=100$",
            queries[0]);
    }

    [Fact]
    public async Task Requests_carry_what_Amazon_asks_for_on_one_connection()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        using var client = new AmazonClient(simulator);

        await client.ReadAllAsync(Merchant.Window);

        var requests = simulator.Log.Requests.Where(request => request.Operation == SimulatedOperation.SearchOrders).ToList();
        Assert.All(requests, request =>
        {
            Assert.Matches(@"^XentralOrderAudit/\d+\.\d+\.\d+ \(Language=C#/\.NET\d+; Platform=\w+/[\d.]+\)$", request.Headers["User-Agent"]);
            Assert.Matches(@"^\d{8}T\d{6}Z$", request.Headers["x-amz-date"]);
            Assert.StartsWith("Atza|", request.Headers["x-amz-access-token"], StringComparison.Ordinal);
            Assert.Equal("application/json", request.Headers["Accept"]);
            Assert.False(request.Headers.ContainsKey("Content-Length"));
        });
        Assert.Equal(1, simulator.Log.Connections);
        Assert.Equal(1, simulator.Log.Count(SimulatedOperation.Login));
    }

    [Theory]
    [InlineData(FaultKind.BrokenOrder, 2, "302-0000001-0000150", "unexpected shape at $.recipient")]
    [InlineData(FaultKind.OrderWithoutNumber, 2, "?page-2-51", "the order number is missing or none (orderId)")]
    public async Task One_broken_order_costs_only_itself(FaultKind kind, int page, string number, string because)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(new Fault(kind) { Page = page }));
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(430, orders.Count);
        var broken = Assert.Single(orders, order => order.UnreadableBecause is not null);
        Assert.Equal(number, broken.Number.Value);
        Assert.EndsWith(because, broken.UnreadableBecause!.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_postal_code_without_quotes_is_read()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(new Fault(FaultKind.NumbersForTexts) { Page = 1 }));
        using var client = new AmazonClient(simulator);

        var (orders, _) = await client.ReadAllAsync(Merchant.Window);

        Assert.Equal("20095", orders[1].DeliveryAddress?.PostalCode);
    }

    [Fact]
    public async Task An_access_token_is_renewed_before_it_ends()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { AccessTokenLifetime = TimeSpan.Zero });
        using var client = new AmazonClient(simulator);

        var (_, end) = await client.ReadAllAsync(Merchant.Window);

        // A server whose tokens are never good must not keep us busy for ever.
        Assert.Contains("frisches Zugangstoken", end?.Problem.De, StringComparison.Ordinal);
        Assert.Equal(2, simulator.Log.Count(SimulatedOperation.Login));
    }

    [Fact]
    public async Task Cancelling_while_reading_passes_through()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        using var client = new AmazonClient(simulator);
        using var cancellation = new CancellationTokenSource();
        var read = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var order in client.ReadAsync(Merchant.Window, cancellation.Token))
            {
                if (++read == 150)
                {
                    await cancellation.CancelAsync();
                }
            }
        });

        Assert.Equal(150, read);
    }

    [Fact]
    public async Task Cancelling_while_a_server_hangs_passes_through()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(new Fault(FaultKind.HangInBody)));
        using var client = new AmazonClient(simulator);
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var order in client.ReadAsync(Merchant.Window, cancellation.Token))
            {
                Assert.Fail("Half a page was taken for a page.");
            }
        });
    }

    [Fact]
    public async Task A_window_that_lies_in_the_future_asks_nothing()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        using var client = new AmazonClient(simulator);
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(1);

        var (orders, end) = await client.ReadAllAsync(new(tomorrow, tomorrow.AddDays(1), ["A1PA6795UKMFR9"]));

        Assert.Empty(orders);
        Assert.Null(end);
        Assert.Empty(simulator.Log.Requests);
    }

    [Fact]
    public async Task A_clock_that_stands_in_2023_works_as_any_other()
    {
        var clock = new ShiftedClock(new DateTimeOffset(2023, 8, 9, 13, 0, 0, TimeSpan.Zero));
        var start = new DateTimeOffset(2023, 7, 25, 6, 0, 0, TimeSpan.Zero);
        var orders = new SampleOrders(400, start, TimeSpan.FromMinutes(50));
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = orders, Clock = clock });
        using var client = new AmazonClient(simulator, configure: services => services.AddSingleton<TimeProvider>(clock));

        var (read, end) = await client.ReadAllAsync(new(start, clock.GetUtcNow(), ["DE"]));

        Assert.Null(end);
        Assert.Equal(orders.Select(order => order.Number), read.Select(order => order.Number));
    }

    // Amazon's times have milliseconds.
    private static AmazonOrder Rounded(AmazonOrder order) => order with
    {
        PurchasedAt = Rounded(order.PurchasedAt),
        LastUpdatedAt = Rounded(order.LastUpdatedAt),
        ShipBy = order.ShipBy is { } shipBy ? Rounded(shipBy) : null,
    };

    private static DateTimeOffset Rounded(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());
}
