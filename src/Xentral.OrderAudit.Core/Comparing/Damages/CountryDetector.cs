using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>A country that is no ISO code: a name that can be understood, or nothing known at all.</summary>
internal static class CountryDetector
{
    // Other codes of two letters (UK, EL) are in the ERP's own list of countries.
    private const int IsoLength = 2;

    public static void Find(ref DamageReport report)
    {
        var (amazon, erp) = (report.Amazon.Address.Country, report.Erp.Address.Country);

        if (FieldText.IsUnusable(erp) || report.Has(DamageKind.ShiftedColumns))
        {
            return;
        }

        if (!CountryCatalog.TryResolve(erp, out var code))
        {
            report.Add(AddressField.Country, DamageKind.UnknownCountry, erp, amazon, erp == amazon);
        }
        else if (erp.Trim().Length != IsoLength)
        {
            report.Add(AddressField.Country, DamageKind.CountryName, erp, amazon, erp == amazon, code);
        }
    }
}
