using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.TestSupport.Builders;

/// <summary>Builds what a rule gets to see, without comparing anything.</summary>
public sealed class ComparisonBuilder
{
    private static readonly OrderNumber Number = new("302-1234567-1234567");

    private static readonly PostalAddress Home = new()
    {
        Name = "Anna Beispiel",
        Street = "Lindenallee 12",
        PostalCode = "14467",
        City = "Potsdam",
        Country = "DE",
    };

    private readonly List<FieldDifference> differences = [];
    private AmazonOrder order = new()
    {
        Number = Number,
        PurchasedAt = new DateTimeOffset(2023, 8, 5, 10, 0, 0, TimeSpan.Zero),
        Fulfilment = Fulfilment.Merchant,
        Status = AmazonOrderStatus.Unshipped,
        DeliveryAddress = Home,
    };

    private ComparedEvidence evidence = ComparedEvidence.None;
    private List<ErpOrder> rows = [Row(1)];
    private bool isPastImportGrace = true;
    private bool isPickupPoint;
    private bool isPoBox;
    private bool isMilitary;
    private bool lacksCountryRules;
    private bool isAmazonReduced;

    public ComparisonBuilder Differing(
        DifferenceKind kind,
        AddressField field = AddressField.Address,
        string amazon = "",
        string erp = "",
        Verdict verdict = Verdict.Material)
    {
        differences.Add(new(field, kind, verdict, amazon, erp));
        return this;
    }

    public ComparisonBuilder Missing(DifferenceKind kind, AddressField field = AddressField.Address, string amazon = "", string erp = "")
        => Differing(kind, field, amazon, erp, Verdict.Missing);

    /// <summary>What stands in one field on either side.</summary>
    public ComparisonBuilder Stored(AddressField field, string erp, string amazon = "")
        => AmazonAddress(address => With(address, field, amazon)).ErpAddress(address => With(address, field, erp));

    public ComparisonBuilder Amazon(Func<AmazonOrder, AmazonOrder> change)
    {
        order = change(order);
        return this;
    }

    public ComparisonBuilder AmazonAddress(Func<PostalAddress, PostalAddress> change)
        => Amazon(amazon => amazon with { DeliveryAddress = change(amazon.DeliveryAddress ?? PostalAddress.Empty) });

    /// <summary>Changes every row Xentral has.</summary>
    public ComparisonBuilder Erp(Func<ErpOrder, ErpOrder> change)
    {
        rows = [.. rows.Select(change)];
        return this;
    }

    public ComparisonBuilder ErpAddress(Func<PostalAddress, PostalAddress> change)
        => Erp(row => row with { DeliveryAddress = change(row.DeliveryAddress) });

    /// <summary>Adds a second row for the same Amazon number.</summary>
    public ComparisonBuilder AlsoInXentral(Func<ErpOrder, ErpOrder> change)
    {
        rows.Add(change(Row(rows.Count + 1)));
        return this;
    }

    public ComparisonBuilder NotInXentral()
    {
        rows = [];
        return this;
    }

    public ComparisonBuilder WithinImportGrace()
    {
        isPastImportGrace = false;
        return this;
    }

    public ComparisonBuilder AtPickupPoint()
    {
        isPickupPoint = true;
        return this;
    }

    public ComparisonBuilder AtPoBox()
    {
        isPoBox = true;
        return this;
    }

    public ComparisonBuilder AtMilitaryBase()
    {
        isMilitary = true;
        return this;
    }

    public ComparisonBuilder InCountryWithoutRules()
    {
        lacksCountryRules = true;
        return this;
    }

    /// <summary>Amazon withheld name and lines.</summary>
    public ComparisonBuilder ReducedByAmazon()
    {
        isAmazonReduced = true;
        return this;
    }

    public ComparisonBuilder WithEvidence(ComparedEvidence known)
    {
        evidence = known;
        return this;
    }

    /// <summary>Adds a delivery note.</summary>
    /// <param name="withAmazon">How its address relates to Amazon's.</param>
    /// <param name="withOrder">How it relates to the order's; the same text when not given.</param>
    public ComparisonBuilder WithNote(Verdict withAmazon, Verdict? withOrder = null, bool isReleased = true, bool isShipped = false)
    {
        var note = new DeliveryNote(1, 1, Home) { IsReleased = isReleased, IsShipped = isShipped };
        evidence = evidence with
        {
            DeliveryNotes = [.. evidence.DeliveryNotes, new ComparedNote(note, withOrder is { } verdict ? Compared(verdict) : null, Compared(withAmazon))],
        };
        return this;
    }

    public OrderComparison Build()
    {
        var match = OrderMatch.Of(rows);
        var judged = match switch
        {
            OrderMatch.Matched matched => matched.Order,
            OrderMatch.Ambiguous ambiguous => ambiguous.Orders[0],
            _ => null,
        };

        return new OrderComparison
        {
            Amazon = order,
            Match = match,
            Erp = judged,
            Addresses = judged is null ? null : Addresses(judged.DeliveryAddress),
            Evidence = evidence,
            IsPastImportGrace = isPastImportGrace,
        };
    }

    public IReadOnlyList<Finding> InspectedBy(IOrderRule rule) => [.. rule.Inspect(Build())];

    private static AddressComparison Compared(Verdict verdict) => new() { Amazon = Home, Erp = Home, Verdict = verdict };

    private static PostalAddress With(PostalAddress address, AddressField field, string text) => field switch
    {
        AddressField.Recipient => address with { Name = text },
        AddressField.Company => address with { Company = text },
        AddressField.Street or AddressField.HouseNumber or AddressField.PickupPoint => address with { Street = text },
        AddressField.PostalCode => address with { PostalCode = text },
        AddressField.City => address with { City = text },
        AddressField.State => address with { State = text },
        AddressField.Country => address with { Country = text },
        AddressField.Phone => address with { Phone = text },
        _ => address with { Supplement = text },
    };

    private static ErpOrder Row(int id)
        => new() { Id = id, Number = Number, State = ErpOrderState.Released, DeliveryAddress = Home };

    private AddressComparison Addresses(PostalAddress erp)
        => new()
        {
            Amazon = order.DeliveryAddress ?? PostalAddress.Empty,
            Erp = erp,
            Verdict = differences.Count == 0 ? Verdict.Identical : differences.Max(difference => difference.Verdict),
            Differences = [.. differences.OrderByDescending(difference => difference.Verdict)],
            Country = DeliveryCountry.Of(order.DeliveryAddress ?? PostalAddress.Empty, erp),
            IsPickupPoint = isPickupPoint,
            IsPoBox = isPoBox,
            IsMilitary = isMilitary,
            LacksCountryRules = lacksCountryRules,
            IsAmazonReduced = isAmazonReduced,
        };
}
