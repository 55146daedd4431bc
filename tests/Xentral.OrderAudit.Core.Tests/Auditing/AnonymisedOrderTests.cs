using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Tests.Auditing;

/// <summary>An order that Xentral's Data Protect app emptied is not checkable; one that lost its street is affected, however much else is empty.</summary>
public sealed class AnonymisedOrderTests
{
    private static readonly DateTimeOffset LongAgo = Orders.Now.AddDays(-31);

    [Theory]
    [InlineData("Anonymisiert")]
    [InlineData("anonym")]
    [InlineData("*** ANONYMIZED ***")]
    [InlineData("Kunde gelöscht (DSGVO)")]
    [InlineData("Data Protect")]
    public void A_name_that_says_so_is_a_placeholder(string name) => Assert.Equal(NotCheckableReason.Anonymised, Audit(Shipped(), Emptied(name)).Reason);

    [Theory]
    [InlineData("Frieda Quendel")]
    [InlineData("QUENDEL")]
    [InlineData("F. Quendel")]
    [InlineData("Frieda")]
    [InlineData("Qu?ndel")]
    [InlineData("Frieda Quend")]
    [InlineData("ieda Quendel")]
    public void A_name_that_Amazon_knows_in_whole_or_in_part_is_none(string name)
    {
        var judgement = Judge(Shipped(), Emptied(name));

        Assert.Equal(Outcome.Affected, judgement.Settle(amazonGivesAddresses: true).Outcome);
        Assert.False(judgement.MustWait);
    }

    [Fact]
    public void Even_a_speaking_name_is_none_if_Amazon_knows_it()
    {
        var amazon = Shipped() with { DeliveryAddress = Orders.Complete with { Name = "Anonym", Company = "Datenschutz Nord GmbH" } };

        Assert.Equal(Outcome.Affected, Audit(amazon, Emptied("Anonym")).Outcome);
        Assert.Equal(Outcome.Affected, Audit(amazon, Emptied("Datenschutz Nord")).Outcome);
    }

    public static TheoryData<string> NotYet => [.. Young.Keys];

    private static Dictionary<string, (AmazonOrder Order, ErpOrder Row)> Young => new()
    {
        ["29 days after shipment"] = (Shipped() with { ShippedAt = Orders.Now.AddDays(-29) }, Emptied("Anonym")),
        ["within 30 days of the day it had to leave"] = (Shipped() with { ShippedAt = null, ShipBy = Orders.Now.AddDays(-3) }, Emptied("Anonym")),
        ["within 30 days of the purchase"] = (Shipped() with { ShippedAt = null, PurchasedAt = Orders.Now.AddDays(-29) }, Emptied("Anonym")),
        ["not shipped at Amazon"] = (Shipped() with { ShippedAt = null, Status = AmazonOrderStatus.Unshipped }, Emptied("Anonym")),
        ["still open in Xentral"] = (Shipped(), Emptied("Anonym") with { State = ErpOrderState.Released }),
        ["not emptied"] = (Shipped(), Emptied("Anonym") with { IsEmptied = false }),
    };

    [Theory]
    [MemberData(nameof(NotYet))]
    public void A_placeholder_is_none(string @when) => Assert.Equal(Outcome.Affected, Audit(Young[@when].Order, Young[@when].Row).Outcome);

    [Fact]
    public void A_shipping_day_nobody_tells_is_taken_from_the_purchase()
        => Assert.Equal(
            NotCheckableReason.Anonymised,
            Audit(Shipped() with { ShippedAt = null, PurchasedAt = LongAgo, Status = AmazonOrderStatus.Unknown }, Emptied("Anonym")).Reason);

    [Theory]
    [InlineData(1, false)]
    [InlineData(4, false)]
    [InlineData(5, true)]
    [InlineData(600, true)]
    public async Task An_unknown_name_is_a_placeholder_where_it_stands_on_many_rows(int rows, bool isAnonymised)
    {
        var result = await RunAsync(rows, _ => "Kunde 0");

        Assert.Equal(rows, isAnonymised ? result.Coverage.NotCheckable : result.Coverage.Affected);
        Assert.Equal(rows + 1, result.Coverage.Received);
    }

    [Fact]
    public async Task Many_rows_with_different_names_are_losses() => Assert.Equal(20, (await RunAsync(20, row => $"Kunde {row}")).Coverage.Affected);

    [Fact]
    public async Task One_row_with_the_name_whole_is_a_loss_among_many_anonymised()
        => Assert.Equal(1, (await RunAsync(20, row => row == 7 ? "Frieda Quendel" : "Kunde 0")).Coverage.Affected);

    private static async Task<AuditResult> RunAsync(int rows, Func<int, string> nameOf)
    {
        var orders = Enumerable.Range(1, rows).Select(row => Shipped($"302-0000002-{row:D7}")).Append(Orders.Amazon()).ToList();
        var stored = orders.Select(
            (order, index) => index == rows ? Orders.Erp() : Emptied(nameOf(index + 1), order.Number.Value, index + 2)).ToLookup(row => row.Number);
        var clock = new FakeTimeProvider(Orders.Now);
        var auditor = new OrderAuditor(Rulebook.Runner(), AcceptList.Empty, TimeSpan.FromHours(24), clock);
        var pipeline = new AuditPipeline(new Given(orders), new Stored(stored), auditor, Rulebook.Runner(), AcceptList.Empty, clock);

        return await pipeline.RunAsync(
            new AuditRequest(new AuditWindow(Orders.Now.AddDays(-60), Orders.Now, []), "test", "0", TimeZoneInfo.Utc), TestContext.Current.CancellationToken);
    }

    private static AmazonOrder Shipped(string number = "302-0000001-0000001")
        => Orders.Amazon(number) with { Status = AmazonOrderStatus.Shipped, PurchasedAt = Orders.Now.AddDays(-40), ShippedAt = LongAgo };

    private static ErpOrder Emptied(string name, string number = "302-0000001-0000001", int id = 1) => Orders.Erp(number, id) with
    {
        State = ErpOrderState.Completed,
        IsEmptied = true,
        DeliveryAddress = Orders.Complete with { Name = name, Street = "" },
    };

    private static OrderJudgement Judge(AmazonOrder amazon, ErpOrder row)
        => new OrderAuditor(Rulebook.Runner(), AcceptList.Empty, TimeSpan.FromHours(24), new FakeTimeProvider(Orders.Now)).Judge(amazon, [row]);

    private static AuditedOrder Audit(AmazonOrder amazon, ErpOrder row) => Judge(amazon, row).Settle(amazonGivesAddresses: true);

    private sealed class Given(IReadOnlyList<AmazonOrder> orders) : IAmazonOrderSource
    {
        public IAsyncEnumerable<AmazonOrder> ReadOrdersAsync(AuditWindow window, CancellationToken cancellationToken = default) => orders.ToAsyncEnumerable();
    }

    private sealed class Stored(ILookup<OrderNumber, ErpOrder> rows) : IErpOrderSource
    {
        public Task<IReadOnlyList<Texts.LocalizedText>> ProbeAsync(CancellationToken cancellationToken = default)
            => Task.FromResult<IReadOnlyList<Texts.LocalizedText>>([]);

        public Task<ILookup<OrderNumber, ErpOrder>> FindAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken = default)
            => Task.FromResult(numbers.SelectMany(number => rows[number]).ToLookup(row => row.Number));
    }
}
