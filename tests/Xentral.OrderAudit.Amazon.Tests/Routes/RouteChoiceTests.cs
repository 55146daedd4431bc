using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;

namespace Xentral.OrderAudit.Amazon.Tests.Routes;

/// <summary>Left to choose, the client takes the fastest way, and a server that knows only the list is as good as any.</summary>
public sealed class RouteChoiceTests
{
    private static readonly Merchant Merchant = new(orders: 2_400);

    // The last hour, for which even a report route asks the list, is not what these tests are about.
    private static readonly AuditWindow Window = Merchant.Window with { Until = Merchant.Window.Until.AddHours(-2) };

    private static readonly AmazonPacing Pacing = AmazonClient.Impatient with
    {
        TimeScale = 1,
        WorthAChange = TimeSpan.FromMilliseconds(50),
        UsualReportTime = TimeSpan.FromMilliseconds(1),
        FirstReportPause = TimeSpan.FromMilliseconds(1),
        LongestReportPause = TimeSpan.FromMilliseconds(5),
    };

    public static TheoryData<FaultKind> WithoutReports =>
    [
        FaultKind.RoleMissing, FaultKind.DeniedByProxy, FaultKind.BadRequest, FaultKind.InternalError, FaultKind.HtmlWithStatus200,
        FaultKind.ServiceUnavailableHtml, FaultKind.Redirect, FaultKind.ResetConnection, FaultKind.Hang, FaultKind.ReportFatal,
    ];

    [Fact]
    public async Task With_a_count_the_choice_is_made_after_one_page()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Enforced());
        using var client = new AmazonClient(simulator, Pacing);

        var (orders, end) = await client.ReadAllAsync(Window with { ExpectedOrders = 2_400 });

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), orders.Select(order => order.Number.Value).Order());
        Assert.Equal(1, simulator.Log.Count(SimulatedOperation.SearchOrders));
        Assert.Equal(0, simulator.Log.Throttled);
        Assert.Matches("^Etwa 2.400 Bestellungen: .* mit searchOrders, .* mit dem Bericht; der Bericht wird verwendet.$", client.Progress.Notes.First().De);
    }

    [Fact]
    public async Task Without_a_count_the_list_goes_on_as_far_as_it_comes_for_nothing()
    {
        // Nothing comes back as fast as the list is read, however slow the machine.
        await using var simulator = await AmazonSimulator.StartAsync(Enforced() with { TimeScale = 50 });
        using var client = new AmazonClient(simulator, Pacing);

        var (orders, end) = await client.ReadAllAsync(Window);

        Assert.Null(end);
        Assert.Equal(2_400, orders.Count);
        Assert.InRange(simulator.Log.Count(SimulatedOperation.SearchOrders), 18, 21);
        Assert.Equal(2, simulator.Log.Count(SimulatedOperation.CreateReport));
        Assert.Contains(client.Progress.Notes, note => note.En.EndsWith("using the report.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_the_list_brings_without_waiting_is_not_ordered_as_a_report()
    {
        var small = new Merchant(orders: 1_900);
        await using var simulator = await AmazonSimulator.StartAsync(small.With() with { EnforceRateLimits = true });
        using var client = new AmazonClient(simulator, new AmazonPacing());

        var (orders, end) = await client.ReadAllAsync(small.Window with { ExpectedOrders = 1_900 });

        Assert.Null(end);
        Assert.Equal(1_900, orders.Count);
        Assert.Equal(0, simulator.Log.Count(SimulatedOperation.CreateReport));
        Assert.Equal("Etwa 1.900 Bestellungen: ohne Wartezeit mit searchOrders.", Assert.Single(client.Progress.Notes).De);
    }

    [Theory]
    [MemberData(nameof(WithoutReports))]
    public async Task Where_there_are_no_reports_the_list_goes_on_where_it_stopped(FaultKind kind)
    {
        await using var simulator = await AmazonSimulator.StartAsync(
            Enforced(new Fault(kind) { Operation = SimulatedOperation.CreateReport, Times = Fault.Always }));

        // Every page of the list must be quicker than that.
        using var client = new AmazonClient(simulator, Pacing with { RequestTimeout = TimeSpan.FromSeconds(kind == FaultKind.Hang ? 2 : 20) });

        var (orders, end) = await client.ReadAllAsync(Window with { ExpectedOrders = 2_400 });

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers, orders.Select(order => order.Number.Value));
        Assert.Equal(24, simulator.Log.Count(SimulatedOperation.SearchOrders));
        Assert.InRange(simulator.Log.Count(SimulatedOperation.CreateReport), 1, 2);
        Assert.Single(
            client.Progress.Notes, note => note.De.StartsWith("Der Bericht ist nicht zu haben, es geht mit searchOrders weiter.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_application_without_the_role_for_addresses_gets_its_orders_from_the_list()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Enforced() with { HasPersonalDataRole = false });
        using var client = new AmazonClient(simulator, Pacing);

        var (orders, end) = await client.ReadAllAsync(Window with { ExpectedOrders = 2_400 });

        Assert.Null(end);
        Assert.Equal(2_400, orders.Count);
    }

    [Fact]
    public async Task An_interrupted_run_goes_on_by_the_route_it_had_chosen()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await AmazonSimulator.StartAsync(Enforced());
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.Path };
        using (var first = new AmazonClient(settings, Pacing))
        {
            await first.ReadAsync(first.Fetch.Open(Window) with { ExpectedOrders = 2_400 }).Take(700).CountAsync();
        }

        using var second = new AmazonClient(settings, Pacing);
        var (orders, end) = await second.ReadAllAsync(second.Fetch.Open(Window));

        Assert.Null(end);
        Assert.Equal(Merchant.Numbers.Order(), orders.Select(order => order.Number.Value).Order());
        Assert.Equal(1, simulator.Log.Count(SimulatedOperation.SearchOrders));
        Assert.Equal(2, simulator.Log.Count(SimulatedOperation.CreateReport));
    }

    [Theory]
    [InlineData(0, "etwa 5 Minuten")]
    [InlineData(3, "etwa 2 Minuten")]
    [InlineData(20, "ohne Wartezeit")]
    public async Task A_continued_run_announces_only_what_the_reports_still_take(int minutesLater, string expected)
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await AmazonSimulator.StartAsync(
            Merchant.With(new Fault(FaultKind.InternalError) { Operation = SimulatedOperation.GetReport, Times = 6 }) with
            {
                ReportQueueTime = TimeSpan.Zero,
                ReportWorkTime = TimeSpan.Zero,
            });
        var clock = new ShiftedClock();

        var (ordered, first) = await PlanAsync(simulator, folder, "report", clock);
        clock.Shift = TimeSpan.FromMinutes(minutesLater);
        var (read, second) = await PlanAsync(simulator, folder, "report", clock);
        var (again, third) = await PlanAsync(simulator, folder, "report", clock);

        Assert.Equal((0, 2_400, 2_400), (ordered, read, again));
        Assert.Equal("Etwa 2.400 Bestellungen: etwa 5 Minuten mit dem Bericht.", first);
        Assert.Equal($"Etwa 2.400 Bestellungen: {expected} mit dem Bericht.", second);
        Assert.Equal("Etwa 2.400 Bestellungen: ohne Wartezeit mit dem Bericht.", third);
    }

    [Fact]
    public async Task A_continued_run_announces_only_what_the_list_still_takes()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await AmazonSimulator.StartAsync(Enforced() with { TimeScale = 1 });
        var clock = new ShiftedClock();

        var (_, first) = await PlanAsync(simulator, folder, "search", clock, stopAfter: 1_500);
        var (_, second) = await PlanAsync(simulator, folder, "search", clock, stopAfter: 1);

        Assert.Equal("Etwa 2.400 Bestellungen: etwa 12 Minuten mit searchOrders.", first);
        Assert.Equal("Etwa 2.400 Bestellungen: etwa 12 Minuten mit searchOrders.", second);
    }

    private static async Task<(int Orders, string Plan)> PlanAsync(
        AmazonSimulator simulator, TemporaryFolder folder, string route, TimeProvider clock, int stopAfter = int.MaxValue)
    {
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.Path, ["Amazon:Route"] = route };
        var pacing = Pacing with { UsualReportTime = TimeSpan.FromMinutes(5) };
        using var client = new AmazonClient(settings, pacing, services => services.AddClock(clock));
        var window = client.Fetch.Open(Window) with { ExpectedOrders = 2_400 };
        var orders = 0;
        try
        {
            orders = await client.ReadAsync(window).Take(stopAfter).CountAsync();
        }
        catch (SourceUnavailableException passing) when (passing.IsTransient)
        {
        }

        return (orders, client.Progress.Notes.Select(note => note.De).Single(note => note.StartsWith("Etwa", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_fault_that_may_pass_ends_the_run_and_the_next_one_goes_on_with_the_reports()
    {
        using var folder = new TemporaryFolder();
        await using var simulator = await AmazonSimulator.StartAsync(
            Enforced(new Fault(FaultKind.InternalError) { Operation = SimulatedOperation.GetReport, Times = 6 }));
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["State:Folder"] = folder.Path };
        using (var first = new AmazonClient(settings, Pacing))
        {
            var (had, fault) = await first.ReadAllAsync(first.Fetch.Open(Window) with { ExpectedOrders = 2_400 });
            Assert.True(fault?.IsTransient);
            Assert.Equal(100, had.Count);
        }

        using var second = new AmazonClient(settings, Pacing);
        var (orders, end) = await second.ReadAllAsync(second.Fetch.Open(Window));

        Assert.Null(end);
        Assert.Equal(2_400, orders.Count);
        Assert.Equal(2, simulator.Log.Count(SimulatedOperation.CreateReport));
    }

    [Fact]
    public async Task The_user_learns_when_the_list_will_be_here()
    {
        await using var simulator = await AmazonSimulator.StartAsync(Enforced() with { TimeScale = 10_000 });
        var settings = new Dictionary<string, string?>(simulator.Settings) { ["Amazon:Route"] = "search" };
        using var client = new AmazonClient(settings, Pacing);

        await client.ReadAllAsync(Window with { ExpectedOrders = 2_400 });

        Assert.All(client.Progress.Expectations, expectation => Assert.Equal(2_400, expectation.Orders));
        Assert.Equal(23, client.Progress.Expectations.Count);
    }

    private static AmazonSimulatorOptions Enforced(params IReadOnlyList<Fault> faults) => Merchant.With(faults) with
    {
        EnforceRateLimits = true,
        TimeScale = 2_000,
        ReportQueueTime = TimeSpan.Zero,
        ReportWorkTime = TimeSpan.Zero,
    };
}
