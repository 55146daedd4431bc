using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Row 3 of the decision table: another country is another place, unless both codes may name it.</summary>
internal static class CountryComparing
{
    public static void Compare(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon.Address.Country, run.Erp.Address.Country);

        if (run.Country.Amazon.Length == 0 || run.Country.Erp.Length == 0)
        {
            if (!FieldText.IsUnusable(erp) && !FieldText.IsUnusable(amazon) && Folding.Key(amazon) != Folding.Key(erp))
            {
                run.Decide(Part.Country, Fate.Replaced, Facts.None, amazon, erp);
            }

            return;
        }

        if (!IsSamePlace(run.Country.Amazon, run.Country.Erp))
        {
            run.Decide(Part.Country, Fate.Replaced, Facts.None, amazon, erp);
        }
        else if (amazon != erp)
        {
            run.Decide(Part.Country, Fate.Rewritten, Facts.None, amazon, erp);
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
