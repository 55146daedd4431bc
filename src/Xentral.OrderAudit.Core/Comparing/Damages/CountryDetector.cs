using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>A country that is no ISO code: a name that can be understood, or nothing known at all.</summary>
internal static class CountryDetector
{
    // The ERP's own list of countries has it beside GB.
    private const string UnitedKingdom = "UK";

    public static void Find(ref DamageReport report)
    {
        var (amazon, erp) = (report.Amazon.Address.Country, report.Erp.Address.Country);

        if (FieldText.IsBlank(erp) || report.Has(DamageKind.ShiftedColumns))
        {
            return;
        }

        if (!CountryCatalog.TryResolve(erp, out var code))
        {
            if (FieldText.IsUnusable(erp))
            {
                return;
            }

            report.Add(AddressField.Country, DamageKind.UnknownCountry, erp, amazon, erp == amazon);
        }
        else if (erp.Trim() is var written && !written.Equals(code, StringComparison.OrdinalIgnoreCase) && written != UnitedKingdom)
        {
            report.Add(AddressField.Country, DamageKind.CountryName, erp, amazon, erp == amazon, code);
        }
    }
}
