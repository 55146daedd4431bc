using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Forces mail goes to the home country, and in the United States to a state of its own: AA, AE or AP.</summary>
internal static class MilitaryDetector
{
    public static void Find(ref DamageReport report)
    {
        var run = report.Run;

        if (!run.Erp.IsMilitary || run.Rules is not { Code: "US" or "GB" } rules || FieldText.IsUnusable(run.Erp.Address.Country))
        {
            return;
        }

        var (amazon, erp) = (run.Amazon.Address, run.Erp.Address);

        if (run.ErpCountry != rules.Code)
        {
            report.Add(AddressField.Country, DamageKind.IncompleteMilitaryAddress, erp.Country, amazon.Country, erp.Country == amazon.Country);
        }
        else if (rules.Code == "US" && rules.States.CodeOf(erp.State) is not ("AA" or "AE" or "AP"))
        {
            report.Add(AddressField.State, DamageKind.IncompleteMilitaryAddress, erp.State, amazon.State, erp.State == amazon.State);
        }
    }
}
