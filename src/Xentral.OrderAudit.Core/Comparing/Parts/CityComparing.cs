using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Towns: "Frankfurt" is "Frankfurt am Main", Genf is Genève, CEDEX does not count. With an equal code another town name is minor.</summary>
internal static class CityComparing
{
    public static void Compare(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon.Address.City, run.Erp.Address.City);

        if (FieldText.IsUnusable(amazon) || FieldText.IsUnusable(erp, amazon) || amazon == erp || run.Amazon.IsMilitary)
        {
            return;
        }

        var state = CityWords.Relate(run);

        if (state >= CityRelation.Typo && (IsKnownBy(run, amazon, erp) || CityNames.AreSamePlace(CityWords.Core(amazon), CityWords.Core(erp))))
        {
            state = CityRelation.Equal;
        }

        var (kind, verdict) = state switch
        {
            CityRelation.Equal => (DifferenceKind.FormatOnly, Verdict.Equivalent),
            CityRelation.Transliterated => (DifferenceKind.Transliterated, Verdict.Minor),
            CityRelation.Broken => (DifferenceKind.BrokenCharacters, Verdict.Minor),
            _ when run.CutOf(AddressLine.City) is { } cut => (cut.AtEmoji ? DifferenceKind.CutAtEmoji : DifferenceKind.Truncated, Verdict.Minor),
            CityRelation.Typo => (DifferenceKind.Typo, Verdict.Minor),
            _ => (DifferenceKind.CityDiffers, HasNoCode(run) ? Verdict.Material : Verdict.Minor),
        };

        run.Add(AddressField.City, kind, verdict, amazon, erp);
    }

    // Where no code says which place is meant, the town does.
    private static bool HasNoCode(ComparisonRun run)
        => run.PostalCode == PostalCodeRelation.Unknown && run.Rules is { PostalCode.IsRequired: false };

    // Xentral may hold the district or state that Amazon keeps apart (Berlin and Mitte, Dubai as emirate).
    private static bool IsKnownBy(ComparisonRun run, string amazon, string erp)
    {
        var city = Folding.Key(erp);
        var address = run.Amazon.Address;

        return (address.District.Length > 0 && (city == Folding.Key(address.District) || city == Folding.Key($"{amazon} {address.District}")))
            || (address.State.Length > 1 && (city == Folding.Key(address.State) || city == Folding.Key($"{amazon} {address.State}")));
    }
}
