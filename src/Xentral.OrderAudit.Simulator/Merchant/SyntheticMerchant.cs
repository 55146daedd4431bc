using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.Simulator.Merchant;

/// <summary>An invented merchant with orders on both sides. Deterministic: the plan's seed decides everything.</summary>
public sealed class SyntheticMerchant
{
    private static readonly TimeSpan TimeToShip = TimeSpan.FromDays(2);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    private readonly SyntheticMerchantPlan plan;
    private readonly Random random;
    private readonly InventedPeople people;
    private readonly FaithfulImport faithful;
    private readonly DamagedImport damaged;
    private readonly HashSet<string> usedNumbers = [];
    private int lastRow = 4_700;

    private SyntheticMerchant(SyntheticMerchantPlan plan)
    {
        this.plan = plan;
        random = new Random(plan.Seed);
        people = new InventedPeople(random);
        faithful = new FaithfulImport(random);
        damaged = new DamagedImport(people);
    }

    /// <summary>The orders of the plan, oldest first.</summary>
    public static IReadOnlyList<SyntheticOrder> Create(SyntheticMerchantPlan plan)
    {
        var merchant = new SyntheticMerchant(plan);
        var span = plan.Now - plan.From;
        var times = Enumerable.Range(0, plan.Orders).Select(_ => plan.From + span * merchant.random.NextDouble()).Order();
        return [.. times.Select(merchant.Order)];
    }

    private SyntheticOrder Order(DateTimeOffset purchasedAt)
    {
        var amazon = Amazon(new DateTimeOffset(purchasedAt.UtcTicks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, TimeSpan.Zero));

        if (amazon is { Fulfilment: Fulfilment.Merchant, Status: AmazonOrderStatus.Unshipped or AmazonOrderStatus.Shipped })
        {
            var imported = faithful.Store(amazon.DeliveryAddress!);
            var damage = DamageOf(amazon, imported);
            return Imported(amazon, imported, damage);
        }

        var needsRow = amazon.Fulfilment == Fulfilment.Amazon;
        return new(amazon, needsRow ? [Row(amazon, PostalAddress.Empty)] : [], Damage.None);
    }

    private AmazonOrder Amazon(DateTimeOffset purchasedAt)
    {
        var age = plan.Now - purchasedAt;
        var lot = random.Next(100);
        var fulfilment = lot < 12 ? Fulfilment.Amazon : Fulfilment.Merchant;
        var status = (lot, age) switch
        {
            ( >= 97, _) => AmazonOrderStatus.Cancelled,
            (_, { TotalHours: < 4 }) => AmazonOrderStatus.Pending,
            (_, { TotalDays: > 2.5 }) => AmazonOrderStatus.Shipped,
            _ => AmazonOrderStatus.Unshipped,
        };

        return new AmazonOrder
        {
            Number = Number(),
            PurchasedAt = purchasedAt,
            LastUpdatedAt = purchasedAt.AddMinutes(random.Next(20, 200)),
            MarketplaceId = plan.MarketplaceId,
            Fulfilment = fulfilment,
            Status = status,
            ShipBy = LastMomentOf(TimeZoneInfo.ConvertTime(purchasedAt + TimeToShip, Zone).Date),
            DeliveryAddress = people.Next(),
        };
    }

    // Amazon's deadlines end with a day of the marketplace.
    private static DateTimeOffset LastMomentOf(DateTime day)
    {
        var end = day.AddDays(1).AddSeconds(-1);
        return new DateTimeOffset(end, Zone.GetUtcOffset(end)).ToUniversalTime();
    }

    private OrderNumber Number()
    {
        string number;
        do
        {
            number = string.Create(
                CultureInfo.InvariantCulture, $"{random.Next(302, 307)}-{random.Next(1_000_000, 9_999_999)}-{random.Next(1_000_000, 9_999_999)}");
        }
        while (!usedNumbers.Add(number));

        return new OrderNumber(number);
    }

    private Damage DamageOf(AmazonOrder amazon, PostalAddress stored)
    {
        if (amazon.PurchasedAt < plan.DamageFrom || random.NextDouble() >= plan.DamagedShare)
        {
            return Damage.None;
        }

        var first = random.Next(DamagedImport.Mix.Count);
        return Enumerable.Range(first, DamagedImport.Mix.Count)
            .Select(index => DamagedImport.Mix[index % DamagedImport.Mix.Count])
            .First(damage => DamagedImport.CanApply(damage, stored));
    }

    private SyntheticOrder Imported(AmazonOrder amazon, PostalAddress stored, Damage damage)
    {
        // Nobody ships without an address: an affected order stays open although its time is up.
        var affected = damage is Damage.None or Damage.BrokenUmlauts or Damage.Duplicated ? amazon : amazon with { Status = AmazonOrderStatus.Unshipped };

        if (affected.Status == AmazonOrderStatus.Shipped)
        {
            affected = affected with { ShippedAt = ShippedAt(affected, damage) };
        }

        return damage switch
        {
            Damage.NotImported => new(affected with { PurchasedAt = NoYoungerThanGrace(affected.PurchasedAt) }, [], damage),
            Damage.IncompleteAtAmazon => new(
                affected with { DeliveryAddress = Reduced(amazon.DeliveryAddress!) },
                [Row(affected, Reduced(stored) with { Email = stored.Email })],
                damage),
            Damage.Duplicated => new(affected, [Row(affected, stored), Row(affected, stored)], damage),
            _ => new(affected, [Row(affected, damaged.Store(stored, damage))], damage),
        };
    }

    // A damaged order takes staff a day longer than Amazon allows, if there was that much time.
    private DateTimeOffset ShippedAt(AmazonOrder amazon, Damage damage)
    {
        var intended = damage == Damage.None ? amazon.ShipBy!.Value - TimeToShip / 2 : amazon.ShipBy!.Value + TimeToShip / 2;
        var latest = plan.Now.ToUniversalTime().AddHours(-1);
        return intended < latest ? intended : latest;
    }

    private static PostalAddress Reduced(PostalAddress address)
        => new() { City = address.City, PostalCode = address.PostalCode, Country = address.Country };

    private DateTimeOffset NoYoungerThanGrace(DateTimeOffset purchasedAt)
        => plan.Now - purchasedAt > TimeSpan.FromHours(25) ? purchasedAt : plan.Now.ToUniversalTime().AddHours(-26);

    private StoredOrder Row(AmazonOrder amazon, PostalAddress delivery)
    {
        lastRow += 1;
        var separate = random.Next(3) == 0 && delivery.Name.Length > 0;

        return new StoredOrder
        {
            Id = lastRow,
            Number = amazon.Number.Value,
            DocumentNumber = $"{195_400 + lastRow}",
            Status = amazon.Status == AmazonOrderStatus.Shipped ? "abgeschlossen" : "freigegeben",
            OrderedOn = DateOnly.FromDateTime(amazon.PurchasedAt.UtcDateTime),
            BillingAddress = separate ? delivery with { Street = people.StreetWithNumber(), Name = people.Person() } : delivery,
            DeliveryAddress = separate ? delivery : null,
        };
    }
}
