using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.Amazon.Tests;

/// <summary>Doubtful orders are read once more, beside the list; whatever comes of it, every order comes once.</summary>
public sealed class SecondLookTests
{
    private static readonly Merchant Merchant = new(orders: 430);

    [Theory]
    [InlineData(FaultKind.AddressWithheldForAMoment)]
    [InlineData(FaultKind.LostLetters)]
    public async Task What_a_list_harmed_is_mended(FaultKind harm)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(new Fault(harm) { Times = 5 }));
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), orders.Select(order => order.Number.Value).Order());
        Assert.Equal(AddressesOf(Merchant.Orders), AddressesOf(orders));
        Assert.Equal(5, simulator.Log.Count(SimulatedOperation.GetOrder));
    }

    [Fact]
    public async Task Without_the_role_nothing_is_asked_again()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { HasPersonalDataRole = false });
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), orders.Select(order => order.Number.Value).Order());
        Assert.Equal(0, simulator.Log.Count(SimulatedOperation.GetOrder));
    }

    [Theory]
    [InlineData(FaultKind.RoleMissing)]
    [InlineData(FaultKind.InternalError)]
    [InlineData(FaultKind.Hang)]
    [InlineData(FaultKind.HtmlWithStatus200)]
    public async Task A_second_look_that_fails_is_no_fault_of_the_run(FaultKind kind)
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(
            new Fault(FaultKind.AddressWithheldForAMoment) { Times = 5 },
            new Fault(kind) { Operation = SimulatedOperation.GetOrder, Times = Fault.Always }));
        using var client = new AmazonClient(
            simulator, AmazonClient.Impatient with { RequestTimeout = TimeSpan.FromSeconds(kind == FaultKind.Hang ? 0.4 : 20) });

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), orders.Select(order => order.Number.Value).Order());
        Assert.Equal(5, orders.Count(order => order.DeliveryAddress!.Street.Length == 0));

        // After three failures in a row, of two tries each at most, nobody insists.
        Assert.InRange(simulator.Log.Count(SimulatedOperation.GetOrder), 3, 6);
    }

    [Fact]
    public async Task No_longer_than_it_is_worth()
    {
        var orders = Merchant.Orders.Select(
            (order, index) => index % 4 == 0 ? order : order with { DeliveryAddress = order.DeliveryAddress! with { Street = "" } });
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With() with { Orders = [.. orders], EnforceRateLimits = true });
        using var client = new AmazonClient(simulator, new AmazonPacing { ShortestSecondLook = TimeSpan.FromMilliseconds(200) });

        var (received, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.Null(end);
        Assert.Equal(430, received.Count);

        // All 322 would take ten minutes; how many fit depends on the machine.
        Assert.InRange(simulator.Log.Count(SimulatedOperation.GetOrder), 1, 60);
        Assert.Equal(0, simulator.Log.Throttled);
        Assert.Contains(client.Progress.Notes, note => note.De.Contains("zweites Mal nicht zu lesen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_pending_when_an_interrupted_run_fetched_it_is_read_as_it_is_now()
    {
        using var folder = new TemporaryFolder();
        var clock = new ShiftedClock();
        var orders = Merchant.Orders.Select((order, index) => index == 7 ? order with { Status = AmazonOrderStatus.Pending } : order).ToList();
        var options = Merchant.With() with { Orders = orders, Clock = clock };
        await using var simulator = await AmazonSimulator.StartAsync(options);
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.Path };
        var asked = Merchant.Window;
        using (var first = new AmazonClient(settings, configure: services => services.AddClock(clock)))
        {
            Assert.Equal(120, await first.ReadAsync(first.Fetch.Open(asked)).Take(120).CountAsync());
            Assert.Equal(0, simulator.Log.Count(SimulatedOperation.GetOrder));
        }

        clock.Shift = TimeSpan.FromHours(2);
        orders[7] = orders[7] with { Status = AmazonOrderStatus.Unshipped };
        using var second = new AmazonClient(settings, configure: services => services.AddClock(clock));
        var (received, end) = await second.ReadAllAsync(second.Fetch.Open(asked));

        Assert.Null(end);
        Assert.Equal(AmazonOrderStatus.Unshipped, received.Single(order => order.Number == orders[7].Number).Status);
        Assert.Equal(1, simulator.Log.Count(SimulatedOperation.GetOrder));
    }

    [Fact]
    public async Task What_is_held_back_comes_before_the_fault_that_ends_the_list()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Merchant.With(
            new Fault(FaultKind.AddressWithheldForAMoment) { Page = 3 },
            new Fault(FaultKind.Hang) { Operation = SimulatedOperation.GetOrder },
            new Fault(FaultKind.DeniedByProxy) { Page = 4 }));
        using var client = new AmazonClient(simulator);

        var (orders, end) = await client.ReadAllAsync(Merchant.Window);

        Assert.NotNull(end);
        Assert.Equal(Merchant.Numbers.Take(300).Order(), orders.Select(order => order.Number.Value).Order());
    }

    private static IEnumerable<string> AddressesOf(IEnumerable<AmazonOrder> orders)
        => orders.OrderBy(order => order.Number).Select(order => $"{order.DeliveryAddress!.Name}, {order.DeliveryAddress.Street}");
}
