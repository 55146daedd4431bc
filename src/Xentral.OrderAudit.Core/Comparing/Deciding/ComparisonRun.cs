using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Reading;
using Xentral.OrderAudit.Core.Comparing.Aligning;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>One comparison while it runs: both addresses read, tokens paired, differences collected. Its buffers are reused.</summary>
internal sealed class ComparisonRun
{
    private readonly List<FieldDifference> _differences = [];

    public AddressReading Amazon { get; } = new();

    public AddressReading Erp { get; } = new();

    public Alignment Alignment { get; } = new();

    public DeliveryCountry Country { get; private set; }

    public CountryRules? Rules => Country.Rules;

    public PostalCodeRelation PostalCode { get; set; }

    public bool IsAmazonReduced { get; private set; }

    /// <summary>Each field of Xentral's holds what Amazon's holds.</summary>
    public bool IsSameText { get; private set; }

    public IReadOnlyList<FieldDifference> Differences => _differences;

    /// <param name="readsBoth">Reads Xentral's side even where it says the same, for who wants to see how.</param>
    public void Begin(PostalAddress amazon, PostalAddress erp, bool readsBoth = false)
    {
        _differences.Clear();
        Country = DeliveryCountry.Of(amazon, erp);
        PostalCode = PostalCodeRelation.Unknown;
        IsAmazonReduced = AmazonAddress.IsReduced(amazon);
        IsSameText = !IsAmazonReduced && SameText.IsEverywhere(amazon, erp);
        Amazon.Read(amazon, Rules, erp.PostalCode);

        // A street that stands in another field stands there on both sides, and a label prints it where it stands.
        IsSameText &= Amazon.StreetSegment < 0 || Amazon.SegmentAt(Amazon.StreetSegment).Line == AddressLine.Street;

        if (IsSameText && !readsBoth)
        {
            Erp.Mirror(erp, Amazon);
        }
        else
        {
            Erp.Read(erp, Rules, amazon.PostalCode, Amazon);
        }
    }

    public void Align()
    {
        if (IsSameText && Erp.Count == 0)
        {
            return;
        }

        Alignment.Align(Amazon, Erp);
        JointReading.Improve(this);
    }

    public void End()
    {
        Amazon.Forget();
        Erp.Forget();
        _differences.Clear();
    }

    /// <summary>Asks the decision table and keeps what it says.</summary>
    public void Decide(Part part, Fate fate, Facts facts, string amazon, string erp)
    {
        var row = DecisionTable.Find(part, fate, facts);
        _differences.Add(new(row.Field, row.Kind, row.Verdict, amazon, erp) { Row = row });
    }

    /// <summary>What was taken for missing was found after all.</summary>
    public void Withdraw(DifferenceKind kind) => _differences.RemoveAll(difference => difference.Kind == kind);

    public bool Has(Verdict atLeast) => _differences.Exists(difference => difference.Verdict >= atLeast);

    public bool HasField(AddressField field) => _differences.Exists(difference => difference.Field == field);

    public bool HasField(AddressField field, Verdict atLeast) => _differences.Exists(difference => difference.Field == field && difference.Verdict >= atLeast);

    public bool HasKind(DifferenceKind kind) => _differences.Exists(difference => difference.Kind == kind);

    public IReadOnlyList<FieldDifference> GravestFirst()
    {
        if (_differences.Count == 0)
        {
            return [];
        }

        var sorted = _differences.ToArray();

        // Stable: of equally grave ones the part compared first leads.
        for (var i = 1; i < sorted.Length; i++)
        {
            for (var j = i; j > 0 && Gravity(sorted[j]) > Gravity(sorted[j - 1]); j--)
            {
                (sorted[j], sorted[j - 1]) = (sorted[j - 1], sorted[j]);
            }
        }

        return sorted;
    }

    // Of equally grave ones the cut explains what went with the end.
    private static int Gravity(FieldDifference difference)
        => ((int)difference.Verdict * 2) + (difference.Kind is DifferenceKind.Truncated or DifferenceKind.CutAtEmoji ? 1 : 0);
}
