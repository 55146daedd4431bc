using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing.Words;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>One comparison while it runs: both addresses read, words matched, differences collected. Its buffers are reused.</summary>
internal sealed class ComparisonRun
{
    private static readonly CountryHabits NoHabits = new("", HouseNumberPosition.Either);

    private readonly List<FieldDifference> _differences = [];
    private readonly CutLine?[] _cuts = new CutLine?[AddressSide.LineCount + 1];

    public AddressSide Amazon { get; } = new();

    public AddressSide Erp { get; } = new();

    public DeliveryCountry Country { get; private set; }

    /// <summary>Rules of Amazon's country, else Xentral's; <see langword="null"/> for a country without rules.</summary>
    public CountryRules? Rules => Country.Rules;

    public CountryHabits Habits { get; private set; } = NoHabits;

    public string AmazonCountry => Country.Amazon;

    public string ErpCountry => Country.Erp;

    public PostalCodeRelation PostalCode { get; set; }

    public bool IsAmazonReduced { get; private set; }

    public IReadOnlyList<FieldDifference> Differences => _differences;

    public void Begin(PostalAddress amazon, PostalAddress erp)
    {
        _differences.Clear();
        Array.Clear(_cuts);
        Country = DeliveryCountry.Of(amazon, erp);
        PostalCode = PostalCodeRelation.Unknown;
        IsAmazonReduced = AmazonAddress.IsReduced(amazon);

        Habits = Rules?.Habits ?? NoHabits;
        Amazon.Read(amazon, Rules, Habits);
        Erp.Read(erp, Rules, Habits, Amazon);
    }

    public void MatchWords()
    {
        if (SameText.Match(Amazon, Erp))
        {
            return;
        }

        WordMatcher.Match(Amazon, Erp);
        NumberMatcher.Match(Amazon, Erp);
        RepeatedWords.Know(Amazon);
        RepeatedWords.Know(Erp);
        StreetChoice.Revise(this);
        CutLines.Find(Amazon, Erp, _cuts);
    }

    public void End()
    {
        Amazon.Forget();
        Erp.Forget();
        Array.Clear(_cuts);
        _differences.Clear();
    }

    /// <summary>How the line at Xentral was cut, if it was.</summary>
    public CutLine? CutOf(AddressLine line) => _cuts[(int)line];

    public CutLine? CutFrom(AddressLine amazonLine) => Array.Find(_cuts, cut => cut is not null && cut.AmazonLine == amazonLine);

    public void Add(AddressField field, DifferenceKind kind, Verdict verdict, string amazon, string erp)
        => _differences.Add(new(field, kind, verdict, amazon, erp));

    public bool Has(Verdict atLeast) => _differences.Exists(difference => difference.Verdict >= atLeast);

    public bool HasField(AddressField field) => _differences.Exists(difference => difference.Field == field);

    public bool HasGrave(AddressField field) => _differences.Exists(difference => difference.Field == field && difference.Verdict >= Verdict.Minor);

    /// <summary>Takes the place of a weaker difference of the same field: one cause, one difference.</summary>
    public void Replace(FieldDifference difference)
    {
        _differences.RemoveAll(weaker => weaker.Field == difference.Field && weaker.Verdict < difference.Verdict);
        _differences.Add(difference);
    }

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
            for (var j = i; j > 0 && sorted[j].Verdict > sorted[j - 1].Verdict; j--)
            {
                (sorted[j], sorted[j - 1]) = (sorted[j - 1], sorted[j]);
            }
        }

        return sorted;
    }
}
