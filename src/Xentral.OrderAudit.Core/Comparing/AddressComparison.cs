using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>Everything that was found by laying Xentral's delivery address beside Amazon's. Rules read it; they do not compare again.</summary>
public sealed class AddressComparison
{
    public required PostalAddress Amazon { get; init; }

    public required PostalAddress Erp { get; init; }

    /// <summary>The strongest verdict of all parts.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>The difference that decided <see cref="Verdict"/>; <see langword="null"/> when identical or incomparable.</summary>
    public FieldDifference? Deciding { get; init; }

    /// <summary>Every part that is not identical, gravest first.</summary>
    public IReadOnlyList<FieldDifference> Differences { get; init; } = [];

    /// <summary>Which line at Amazon belongs to which of Xentral's.</summary>
    public CounterpartLines Counterparts { get; init; }

    /// <summary>Every name, address and town line of Xentral's that is not empty, beside what Amazon has in its place.</summary>
    public ComparedTexts Texts => new(Amazon, Erp, Counterparts);

    public DeliveryCountry Country { get; init; }

    /// <summary>Of the country of delivery; <see langword="null"/> when it has none here.</summary>
    public CountryRules? Rules => Country.Rules;

    /// <summary>ISO code of the country Amazon names; empty when nobody knows it.</summary>
    public string AmazonCountry => Country.Amazon ?? "";

    /// <summary>ISO code of the country Xentral names; empty when nobody knows it.</summary>
    public string ErpCountry => Country.Erp ?? "";

    /// <summary>
    /// Parts nothing can be said of, because Amazon's text lost letters on its way here; they count neither as differences nor as equal.
    /// </summary>
    public IReadOnlyList<FieldDifference> Undecidable { get; init; } = [];

    /// <summary>Xentral's address names a parcel locker, branch or other pickup point instead of a street.</summary>
    public bool IsPickupPoint { get; init; }

    /// <summary>Xentral's address names a PO box instead of a street.</summary>
    public bool IsPoBox { get; init; }

    /// <summary>A military address (APO, FPO, DPO, BFPO): its lines and city follow their own conventions.</summary>
    public bool IsMilitary { get; init; }

    /// <summary>The country exists, but its address formats are not known here; only generic checks ran.</summary>
    public bool LacksCountryRules { get; init; }

    /// <summary>Amazon sent nothing a delivery could use: no name and no address line.</summary>
    public bool IsAmazonReduced { get; init; }

    /// <summary>Amazon names a recipient, a street and a place, so that "the same" can be said at all.</summary>
    public bool IsAmazonComparable { get; init; }

    /// <summary>Amazon's address holds every part its country requires.</summary>
    public bool IsAmazonComplete { get; init; }

    // By index: most comparisons find nothing, and every rule asks.
    public FieldDifference? Find(DifferenceKind kind)
    {
        for (var index = 0; index < Differences.Count; index++)
        {
            if (Differences[index].Kind == kind)
            {
                return Differences[index];
            }
        }

        return null;
    }

    public bool Has(DifferenceKind kind) => Find(kind) is not null;
}
