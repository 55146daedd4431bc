using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator.Amazon;
using Xentral.OrderAudit.Simulator.Amazon.Faults;

namespace Xentral.OrderAudit.Amazon.Tests.Routes;

/// <summary>The Orders API v0, for applications that have not moved yet.</summary>
public sealed class V0RouteTests
{
    // Amazon switches v0 off on 27 March 2027; here it is always before.
    private static readonly DateTimeOffset Begin = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly ShiftedClock Clock = new(Begin);
    private static readonly Merchant Merchant = new(orders: 430, Clock);

    private static readonly FaultKind[] Passing =
    [
        FaultKind.TooManyRequests, FaultKind.TooManyRequestsFromGateway, FaultKind.InternalError, FaultKind.ServiceUnavailableHtml,
        FaultKind.AccessTokenExpired, FaultKind.TruncatedJson, FaultKind.CutBody, FaultKind.ResetConnection, FaultKind.UnknownEnumValue,
        FaultKind.UnknownField, FaultKind.OrdersOfWrongType, FaultKind.HtmlWithStatus200, FaultKind.Hang, FaultKind.HangInBody,
    ];

    private static readonly int[] Pages = [1, 3, 5];

    public static TheoryData<FaultKind, int> OnFirstMiddleAndLastPage
        => [.. Passing.SelectMany(kind => Pages.Select(page => new TheoryDataRow<FaultKind, int>(kind, page)))];

    [Fact]
    public async Task Orders_arrive_as_Amazon_has_them()
    {
        var orders = OfEveryKind().ToList();
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { Orders = orders });
        using var client = Client(simulator);

        var (received, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(orders.Select(Comparable), received.Select(Comparable));
    }

    [Fact]
    public async Task One_restricted_token_opens_every_page_and_every_page_names_the_marketplaces()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        using var client = Client(simulator);

        await client.ReadAllAsync(Merchant.Window);

        var requests = simulator.Log.Requests.Where(request => request.Operation == SimulatedOperation.GetOrders).ToList();
        Assert.Equal(5, requests.Count);
        Assert.All(requests, request => Assert.StartsWith("Atz.sprdt|", request.Headers["x-amz-access-token"], StringComparison.Ordinal));
        Assert.All(requests, request => Assert.Contains("MarketplaceIds=A1PA6795UKMFR9", request.Query, StringComparison.Ordinal));
        Assert.All(requests.Skip(1), request => Assert.Contains("&NextToken=sim%2B%2F", request.Query, StringComparison.Ordinal));
        Assert.Equal(1, simulator.Log.Count(SimulatedOperation.CreateRestrictedDataToken));
    }

    [Fact]
    public async Task The_restricted_token_is_renewed_before_it_ends()
    {
        var clock = new ShiftedClock(Begin);
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { Clock = clock });
        using var client = new AmazonClient(Settings(simulator), configure: services => services.AddClock(clock));
        var read = 0;

        await foreach (var order in client.ReadAsync(Merchant.Window))
        {
            Assert.NotEmpty(order.DeliveryAddress!.Name);
            clock.Shift = ++read > 300 ? TimeSpan.FromMinutes(61) : read > 150 ? TimeSpan.FromMinutes(59.5) : TimeSpan.Zero;
        }

        Assert.Equal(430, read);
        Assert.Equal(2, simulator.Log.Count(SimulatedOperation.CreateRestrictedDataToken));
        Assert.DoesNotContain(simulator.Log.Requests, request => request.Status == 403);
    }

    [Theory]
    [MemberData(nameof(OnFirstMiddleAndLastPage))]
    public async Task Every_order_comes_once_though_a_page_fails_once(FaultKind kind, int page)
        => await ExpectEveryOrderOnceAsync(new Fault(kind) { Operation = SimulatedOperation.GetOrders, Page = page });

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task Every_order_comes_once_though_a_page_fails_three_times(int page)
        => await ExpectEveryOrderOnceAsync(new Fault(FaultKind.InternalError) { Operation = SimulatedOperation.GetOrders, Page = page, Times = 3 });

    [Theory]
    [InlineData(FaultKind.TooManyRequests)]
    [InlineData(FaultKind.InternalError)]
    [InlineData(FaultKind.ServiceUnavailableHtml)]
    [InlineData(FaultKind.AccessTokenExpired)]
    [InlineData(FaultKind.TruncatedJson)]
    [InlineData(FaultKind.CutBody)]
    [InlineData(FaultKind.ResetConnection)]
    [InlineData(FaultKind.Hang)]
    public async Task Every_order_comes_once_though_the_restricted_token_fails_once(FaultKind kind)
        => await ExpectEveryOrderOnceAsync(new Fault(kind) { Operation = SimulatedOperation.CreateRestrictedDataToken });

    [Fact]
    public async Task Without_the_role_the_sentence_says_so()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { HasPersonalDataRole = false });
        using var client = Client(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Empty(orders);
        Assert.StartsWith("Amazon gibt der App keinen Zugang zu Lieferadressen", end?.Problem.De, StringComparison.Ordinal);
        Assert.False(end!.IsTransient);
        Assert.Equal(0, simulator.Log.Count(SimulatedOperation.GetOrders));
    }

    [Fact]
    public async Task A_token_that_opens_nothing_shows_as_withheld_addresses()
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With(new Fault(FaultKind.UselessRestrictedToken) { Operation = SimulatedOperation.CreateRestrictedDataToken }));
        using var client = Client(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(430, orders.Count);
        Assert.All(orders, order => Assert.Empty(order.DeliveryAddress!.Name));
    }

    [Fact]
    public async Task An_interrupted_run_goes_on_by_the_same_route()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        var settings = new Dictionary<string, string?>(Settings(simulator)) { ["State:Folder"] = folder.Path };
        var asked = Merchant.Window;
        using (var first = Client(settings))
        {
            await first.ReadAsync(first.Fetch.Open(asked)).Take(250).CountAsync();
        }

        using (var other = Client(new Dictionary<string, string?>(settings) { ["Amazon:Route"] = "search" }))
        {
            other.Fetch.Open(asked);
            Assert.Empty(other.Progress.Notes);
        }

        using var second = Client(settings);
        var (orders, end) = await second.ReadAllAsync(second.Fetch.Open(asked));

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers, orders.Select(order => order.Number.Value));
        Assert.Equal(5, simulator.Log.Count(SimulatedOperation.GetOrders));
        Assert.Equal(0, simulator.Log.Count(SimulatedOperation.SearchOrders));
    }

    [Fact]
    public async Task Every_run_says_when_it_ends()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With());
        using var client = Client(simulator);

        await client.ReadAllAsync(Merchant.Window);

        Assert.Contains(client.Progress.Notes, note => note.De.StartsWith("Amazon schaltet v0 am 27. März 2027 ab", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2027-03-27T23:59:59Z", 0)]
    [InlineData("2027-03-28T00:00:00Z", 1)]
    public void After_its_end_it_is_a_problem_of_the_settings(string now, int expected)
    {
        var options = new AmazonOptions { MarketplaceIds = { "DE" }, ClientId = "c", ClientSecret = "s", RefreshToken = "r", Route = "v0" };

        var problems = AmazonOptionsProblems.Of(options, DateTimeOffset.Parse(now, null));

        Assert.Equal(expected, problems.Count(problem => problem.De.Contains("27. März 2027", StringComparison.Ordinal)));
        Assert.Equal(expected, problems.Count);
    }

    private static IEnumerable<AmazonOrder> OfEveryKind() => Merchant.Orders.Select((order, index) => (index % 20) switch
    {
        1 => order with { Status = AmazonOrderStatus.Pending, DeliveryAddress = null },
        2 => order with { Status = AmazonOrderStatus.Cancelled, DeliveryAddress = null },
        3 => order with { Status = AmazonOrderStatus.Shipped, IsInStorePickup = true },
        4 => order with { Status = AmazonOrderStatus.PartiallyShipped },
        5 => order with { DeliveryAddress = order.DeliveryAddress! with { Kind = Core.Addresses.AddressKind.PickupPoint, District = "Altstadt" } },
        6 => order with { Fulfilment = Fulfilment.Amazon, DeliveryAddress = new() { State = "SN", PostalCode = "01067", Country = "DE" } },
        _ => order,
    });

    // v0 tells times in seconds.
    private static AmazonOrder Comparable(AmazonOrder order) => order with
    {
        PurchasedAt = Seconds(order.PurchasedAt),
        LastUpdatedAt = Seconds(order.LastUpdatedAt),
        ShipBy = Seconds(order.ShipBy!.Value),
    };

    private static DateTimeOffset Seconds(DateTimeOffset time) => DateTimeOffset.FromUnixTimeSeconds(time.ToUnixTimeSeconds());

    private static Dictionary<string, string?> Settings(AmazonSimulator simulator) => new(simulator.Settings) { ["Amazon:Route"] = "v0" };

    private static AmazonClient Client(AmazonSimulator simulator, AmazonPacing? pacing = null) => Client(Settings(simulator), pacing);

    private static AmazonClient Client(Dictionary<string, string?> settings, AmazonPacing? pacing = null)
        => new(settings, pacing, services => services.AddClock(Clock));

    private static async Task ExpectEveryOrderOnceAsync(Fault fault)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(fault));
        using var client = Client(simulator, AmazonClient.Impatient with { RequestTimeout = TimeSpan.FromSeconds(fault.Kind is FaultKind.Hang or FaultKind.HangInBody ? 0.4 : 20) });

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers, orders.Select(order => order.Number.Value));
        Assert.All(orders, order => Assert.Null(order.UnreadableBecause));
        Assert.All(orders, order => Assert.NotEmpty(order.DeliveryAddress?.Name ?? (fault.Kind == FaultKind.UnknownEnumValue ? "-" : "")));
        Assert.Contains(simulator.Log.Requests, request => request.Fault == fault.Kind);
    }
}
