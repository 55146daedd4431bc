using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Text;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Phones say nothing about the place; a differing one is a hint. Missing ones are normal.</summary>
internal static class PhoneComparing
{
    public static void Compare(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon.Address.Phone, run.Erp.Address.Phone);

        if (amazon != erp && !FieldText.IsUnusable(amazon) && !FieldText.IsUnusable(erp) && !PhoneText.AreSame(amazon, erp, run.Country.Amazon))
        {
            run.Decide(Part.Phone, Fate.Replaced, Facts.None, amazon, erp);
        }
    }
}
