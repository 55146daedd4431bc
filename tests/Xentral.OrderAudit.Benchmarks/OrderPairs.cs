using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Invented orders on both sides: stored unchanged, in another spelling, damaged, or mixed as a merchant has them.</summary>
internal sealed class OrderPairs
{
    private const string Unchanged = "unchanged";
    private const string Respelled = "respelled";
    private const string Damaged = "damaged";
    private const string Mixed = "mixed";

    private static readonly DateTimeOffset Purchased = new(2023, 8, 5, 0, 0, 0, TimeSpan.Zero);

    private readonly (AmazonOrder Amazon, ErpOrder Erp)[] _orders;

    private OrderPairs((AmazonOrder Amazon, ErpOrder Erp)[] orders) => _orders = orders;

    public static IReadOnlyList<string> Kinds { get; } = [Unchanged, Respelled, Damaged, Mixed];

    public static OrderPairs Of(string kind, int count)
    {
        var random = new Random(7);
        var (addresses, rendering) = (new TrueAddresses(random), new FaithfulRendering(random));

        return new([.. Enumerable.Range(1, count).Select(index => Orders(index, Pair(kind, index, random, addresses, rendering)))]);
    }

    public OrderComparison Compare(int index)
    {
        var (amazon, erp) = _orders[index % _orders.Length];

        return new()
        {
            Amazon = amazon,
            Erp = erp,
            Match = new OrderMatch.Matched(erp),
            Addresses = AddressComparer.Compare(amazon.DeliveryAddress!, erp.DeliveryAddress),
        };
    }

    // Mixed: half are stored unchanged, a third in another spelling, the rest damaged.
    private static (PostalAddress Amazon, PostalAddress Erp) Pair(string kind, int index, Random random, TrueAddresses addresses, FaithfulRendering rendering)
    {
        var truth = addresses.Next();
        var amazon = truth.Amazon;
        var chosen = kind != Mixed ? kind : (index % 6) switch { < 3 => Unchanged, < 5 => Respelled, _ => Damaged };

        return chosen switch
        {
            Unchanged => (amazon, amazon with { Contact = amazon.Company, Company = "" }),
            Respelled => (amazon, rendering.Of(truth)),
            _ => (amazon, addresses.Pick(AddressDamages.All).Apply(new DamageSite(random, truth)) ?? amazon),
        };
    }

    private static (AmazonOrder Amazon, ErpOrder Erp) Orders(int index, (PostalAddress Amazon, PostalAddress Erp) pair)
    {
        var number = new OrderNumber($"302-{index:D7}-{index:D7}");
        var amazon = new AmazonOrder
        {
            Number = number,
            PurchasedAt = Purchased,
            Fulfilment = Fulfilment.Merchant,
            Status = AmazonOrderStatus.Unshipped,
            DeliveryAddress = pair.Amazon,
        };
        var erp = new ErpOrder { Id = index, Number = number, DeliveryAddress = pair.Erp };

        return (amazon, erp);
    }
}
