using System.Runtime.CompilerServices;
using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Tests.Auditing;

public sealed class AuditPipelineTests
{
    private static readonly SourceUnavailableException Fault = new(AuditSource.Amazon, new("kaputt", "broken"), new("warten", "wait"), isTransient: true);

    [Fact]
    public async Task The_coverage_adds_up_and_only_remarkable_orders_are_listed()
    {
        var orders = Enumerable.Range(0, 1_203).Select(index => Orders.Amazon($"302-0000001-{index:0000000}")).ToList();
        var result = await Run(new FakeAmazon(orders), new FakeErp(number => number.Value.EndsWith('7') ? null : Orders.Erp(number.Value)));

        Assert.Equal((1_203, 1_083, 120, 0), (result.Coverage.Received, result.Coverage.Clear, result.Coverage.Affected, result.Coverage.NotCheckable));
        Assert.Equal(120, result.Coverage.ByCause[Cause.NotImported]);
        Assert.Equal(result.Orders.Select(order => order.Number).Order(), result.Orders.Select(order => order.Number));
        Assert.Equal(120, result.Orders.Count);
        Assert.True(result.Run.IsComplete);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(600)]
    public async Task A_newer_version_takes_the_place_of_the_earlier_one_whatever_that_was(int between)
    {
        var others = Enumerable.Range(0, between).Select(index => Orders.Amazon($"302-0000009-{index:0000000}"));
        var (clear, missing, pending) = (Orders.Amazon("302-0000001-0000001"), Orders.Amazon("302-0000001-0000002"), Orders.Amazon("302-0000001-0000003"));
        AmazonOrder[] versions =
        [
            clear, missing, pending with { Status = AmazonOrderStatus.Pending },
            .. others,
            clear with { Status = AmazonOrderStatus.Cancelled }, missing with { Fulfilment = Fulfilment.Amazon }, pending,
        ];

        var result = await Run(new FakeAmazon(versions), new FakeErp(number => number == missing.Number ? null : Orders.Erp(number.Value)));

        Assert.Equal(
            (between + 3, between + 1, 0, 2), (result.Coverage.Received, result.Coverage.Clear, result.Coverage.Affected, result.Coverage.NotCheckable));
        Assert.Equal([NotCheckableReason.AmazonFulfilled, NotCheckableReason.Cancelled], result.Coverage.ByReason.Keys);
        Assert.Equal([clear.Number, missing.Number], result.Orders.Select(order => order.Number));
        Assert.Equal((between + 3, 0), (result.Coverage.ByDay.Sum(day => day.Received), result.Coverage.ByDay.Sum(day => day.Affected)));
    }

    [Fact]
    public async Task What_was_read_has_the_same_checksum_in_any_order_and_another_one_when_anything_differs()
    {
        var orders = Enumerable.Range(0, 700).Select(index => Orders.Amazon($"302-0000001-{index:0000000}")).ToList();
        var first = await Run(new FakeAmazon(orders), new FakeErp(number => Orders.Erp(number.Value)));
        var reversed = await Run(new FakeAmazon([.. orders.AsEnumerable().Reverse()]), new FakeErp(number => Orders.Erp(number.Value)));
        var changed = await Run(
            new FakeAmazon([.. orders.Take(699), orders[699] with { DeliveryAddress = orders[699].DeliveryAddress! with { City = "Elsewhere" } }]),
            new FakeErp(number => Orders.Erp(number.Value)));

        Assert.Equal([(AuditSource.Amazon, 700), (AuditSource.Xentral, 700)], first.Run.Readings.Select(reading => (reading.Source, reading.Rows)));
        Assert.All(first.Run.Readings, reading => Assert.Matches("^[0-9a-f]{64}$", reading.Sha256));
        Assert.Equal(first.Run.Readings, reversed.Run.Readings);
        Assert.NotEqual(first.Run.Readings[0], changed.Run.Readings[0]);
        Assert.Equal(first.Run.Readings[1], changed.Run.Readings[1]);
    }

    [Fact]
    public async Task A_fault_in_the_middle_keeps_every_order_received_and_says_incomplete()
    {
        var orders = Enumerable.Range(0, 730).Select(index => Orders.Amazon($"302-0000001-{index:0000000}")).ToList();
        var result = await Run(new FakeAmazon(orders) { Then = Fault }, new FakeErp(number => Orders.Erp(number.Value)));

        Assert.Equal(730, result.Coverage.Clear);
        Assert.Equal("kaputt warten", Assert.Single(result.Run.IncompleteBecause).De);
    }

    public static TheoryData<string> Spoilings => [.. Spoiled.Keys];

    private static Dictionary<string, Func<AmazonOrder, AmazonOrder>> Spoiled { get; } = new()
    {
        ["year 50"] = order => order with { PurchasedAt = new(50, 1, 1, 0, 0, 0, TimeSpan.Zero) },
        ["the first of all moments"] = order => order with { PurchasedAt = DateTimeOffset.MinValue, LastUpdatedAt = DateTimeOffset.MinValue },
        ["year 9999"] = order => order with { PurchasedAt = DateTimeOffset.MaxValue },
        ["a line break in the number"] = order => order with { Number = new($"{order.Number}\n* | XOA102 | * | 2099-01-01 | x") },
        ["an entry of an accept file as the number"] = order => order with { Number = new("* | XOA102") },
        ["half a surrogate in the number"] = order => order with { Number = new($"{order.Number}\uD83D") },
        ["a terminal escape in the number"] = order => order with { Number = new($"{order.Number}\u001B[2J") },
        ["a number of 100,000 letters"] = order => order with { Number = new(new string('3', 100_000)) },
        ["32,000 letters of street"] = order => order with { DeliveryAddress = order.DeliveryAddress! with { Street = new string('L', 32_000) } },
    };

    [Theory]
    [MemberData(nameof(Spoilings))]
    public async Task An_order_that_cannot_be_is_named_and_costs_nothing_but_itself(string how)
    {
        var orders = Enumerable.Range(0, 3).Select(index => Orders.Amazon($"302-0000001-{index:0000000}")).ToList();
        orders[1] = Spoiled[how](orders[1]);

        var result = await Run(new FakeAmazon(orders), new FakeErp(number => Orders.Erp(number.Value)));

        Assert.Equal((3, 2, 1), (result.Coverage.Received, result.Coverage.Clear, result.Coverage.NotCheckable));
        var unreadable = Assert.Single(result.Orders);
        Assert.Equal(NotCheckableReason.Unreadable, unreadable.Reason);
        Assert.True(unreadable.Number.IsPlain, unreadable.Number.Value);
        Assert.InRange(unreadable.PurchasedAt.Year, 1995, 2200);
    }

    [Fact]
    public async Task What_does_not_matter_is_left_out_and_the_order_judged()
    {
        var order = Orders.Amazon() with
        {
            LastUpdatedAt = DateTimeOffset.MinValue,
            ShipBy = DateTimeOffset.MaxValue,
            ShippedAt = new(50, 1, 1, 0, 0, 0, TimeSpan.Zero),
            MarketplaceId = new string('A', 50_000),
        };

        Assert.Equal(1, (await Run(new FakeAmazon([order]), new FakeErp(number => Orders.Erp(number.Value)))).Coverage.Clear);
    }

    [Fact]
    public async Task A_row_of_Xentral_longer_than_any_address_costs_only_its_order()
    {
        var row = Orders.Erp() with { DeliveryAddress = Orders.Complete with { City = new string('D', 2_000_000) } };

        var result = await Run(new FakeAmazon([Orders.Amazon()]), new FakeErp(_ => row));

        Assert.Equal(NotCheckableReason.Unreadable, Assert.Single(result.Orders).Reason);
    }

    [Fact]
    public async Task A_fault_before_the_first_order_ends_the_run()
        => await Assert.ThrowsAsync<SourceUnavailableException>(() => Run(new FakeAmazon([]) { Then = Fault }, new FakeErp(_ => null)));

    [Fact]
    public async Task A_Xentral_that_fails_at_once_ends_the_run()
        => await Assert.ThrowsAsync<SourceUnavailableException>(() => Run(new FakeAmazon([Orders.Amazon()]), new FakeErp(_ => throw Fault)));

    [Fact]
    public async Task A_Xentral_that_fails_later_leaves_those_orders_unreadable_and_the_run_incomplete()
    {
        var orders = Enumerable.Range(0, 1_100).Select(index => Orders.Amazon($"302-0000001-{index:0000000}")).ToList();
        var failsOn = new OrderNumber("302-0000001-0000600");
        var result = await Run(new FakeAmazon(orders), new FakeErp(number => number == failsOn ? throw Fault : Orders.Erp(number.Value)));

        Assert.Equal((500, 500), (result.Coverage.Clear, result.Coverage.ByReason[NotCheckableReason.Unreadable]));
        Assert.False(result.Run.IsComplete);
    }

    [Fact]
    public async Task A_cancelled_run_still_judges_what_it_has()
    {
        using var cancellation = new CancellationTokenSource();
        var orders = Enumerable.Range(0, 120).Select(index => Orders.Amazon($"302-0000001-{index:0000000}")).ToList();
        var result = await Run(
            new FakeAmazon(orders) { AtEnd = cancellation.Cancel },
            new FakeErp(number => Orders.Erp(number.Value)),
            cancellation.Token);

        Assert.Equal(120, result.Coverage.Clear);
        Assert.False(result.Run.IsComplete);
    }

    [Fact]
    public async Task Without_the_personal_data_role_every_order_is_withheld_and_none_affected()
    {
        var orders = Enumerable.Range(0, 20).Select(index => Orders.Amazon($"302-0000001-{index:0000000}") with { DeliveryAddress = null }).ToList();
        var result = await Run(new FakeAmazon(orders), new FakeErp(number => Orders.Erp(number.Value) with { DeliveryAddress = PostalAddress.Empty }));

        Assert.Equal(20, result.Coverage.ByReason[NotCheckableReason.Withheld]);
        Assert.Equal(0, result.Coverage.Affected);
    }

    private static Task<AuditResult> Run(IAmazonOrderSource amazon, IErpOrderSource erp, CancellationToken cancellationToken = default)
    {
        var clock = new FakeTimeProvider(Orders.Now);
        var rules = Rulebook.Runner();
        var pipeline = new AuditPipeline(amazon, erp, new OrderAuditor(rules, AcceptList.Empty, TimeSpan.FromHours(24), clock), rules, AcceptList.Empty, clock);
        var window = new AuditWindow(Orders.Now.AddDays(-10), Orders.Now, ["A1PA6795UKMFR9"]);

        return pipeline.RunAsync(new AuditRequest(window, "test", "1", TimeZoneInfo.Utc), cancellationToken);
    }

    private sealed class FakeAmazon(IReadOnlyList<AmazonOrder> orders) : IAmazonOrderSource
    {
        public Exception? Then { get; init; }

        public Action? AtEnd { get; init; }

        public async IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(AuditWindow window, [EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var order in orders)
            {
                yield return order;
            }

            AtEnd?.Invoke();
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();

            if (Then is not null)
            {
                throw Then;
            }
        }
    }

    private sealed class FakeErp(Func<OrderNumber, ErpOrder?> rowOf) : IErpOrderSource
    {
        public Task<IReadOnlyList<LocalizedText>> ProbeAsync(CancellationToken cancellationToken = default)
            => Task.FromResult<IReadOnlyList<LocalizedText>>([]);

        public Task<ILookup<OrderNumber, ErpOrder>> FindAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            return Task.FromResult(numbers.Select(rowOf).OfType<ErpOrder>().ToLookup(row => row.Number));
        }
    }
}
