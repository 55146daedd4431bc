using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing.Parts;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Neither side has a house number, in a country where nearly every address has one.</summary>
internal static class HouseNumberDetector
{
    // Places everybody finds without a number.
    private static readonly string[] NamedBuildings =
        ["schloss", "burg", "gut", "hof", "muhle", "kloster", "klinik", "krankenhaus", "bahnhof", "flughafen", "rathaus", "forsthaus", "kaserne", "hutte", "campus", "messe"];

    public static void Find(ref DamageReport report)
    {
        var run = report.Run;

        if (run.Rules is not { HouseNumberAbsence: HouseNumberAbsence.Rarely } || run.IsAmazonReduced
            || run.Erp.StreetLine is null || run.Amazon.StreetLine is null
            || IsSpecial(run.Erp) || IsSpecial(run.Amazon) || HasNumberOrName(run.Erp) || HasNumberOrName(run.Amazon))
        {
            return;
        }

        report.Add(AddressField.HouseNumber, DamageKind.NoHouseNumber, StreetText.OfErp(run.Erp), StreetText.Of(run.Amazon), alsoAtAmazon: true);
    }

    private static bool IsSpecial(AddressSide side) => side.IsPickupPoint || side.IsPoBox || side.IsMilitary;

    private static bool HasNumberOrName(AddressSide side)
    {
        for (var index = 0; index < side.EndOf(AddressLine.SecondSupplement); index++)
        {
            ref var word = ref side.Words[index];
            if (word.IsNumber || (word.Traits & WordTraits.NoNumber) != 0 || IsNamedBuilding(side.Words.Text(in word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedBuilding(ReadOnlySpan<char> word)
    {
        foreach (var name in NamedBuildings)
        {
            if (word.EndsWith(name, StringComparison.Ordinal) || (name.Length > 4 && word.StartsWith(name, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
