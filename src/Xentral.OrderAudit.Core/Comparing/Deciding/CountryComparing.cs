using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Row 3 of the decision table: another country is another place, unless both codes may name it.</summary>
internal static class CountryComparing
{
    public static void Compare(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon.Address.Country, run.Erp.Address.Country);

        if (run.AmazonCountry.Length == 0 || run.ErpCountry.Length == 0)
        {
            if (!FieldText.IsUnusable(erp) && !FieldText.IsUnusable(amazon) && Folding.Key(amazon) != Folding.Key(erp))
            {
                run.Add(AddressField.Country, DifferenceKind.CountryDiffers, Verdict.Material, amazon, erp);
            }

            return;
        }

        if (!IsSamePlace(run.AmazonCountry, run.ErpCountry))
        {
            run.Add(AddressField.Country, DifferenceKind.CountryDiffers, Verdict.Material, amazon, erp);
        }
        else if (amazon != erp)
        {
            run.Add(AddressField.Country, DifferenceKind.FormatOnly, Verdict.Equivalent, amazon, erp);
        }
    }

    private static bool IsSamePlace(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        var (first, second) = (CountryCatalog.Find(one), CountryCatalog.Find(other));

        return (first is not null && first.AlsoWrittenAs.Contains(other)) || (second is not null && second.AlsoWrittenAs.Contains(one));
    }
}
