using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>"n/a", "unbekannt" or "-" where delivery needs a value. In optional fields stand-ins are as good as empty.</summary>
internal static class FillerDetector
{
    public static void Find(ref DamageReport report)
    {
        var (amazon, erp) = (report.Amazon.Address, report.Erp.Address);

        Look(ref report, AddressField.Recipient, erp.Name, amazon.Name);
        Look(ref report, AddressField.Street, erp.Street, amazon.Street);
        Look(ref report, AddressField.City, erp.City, amazon.City);

        // "NA" is a stand-in, Namibia or Napoli.
        if (report.Run.ErpCountry.Length == 0)
        {
            Look(ref report, AddressField.Country, erp.Country, amazon.Country);
        }

        if (report.Run.Rules?.PostalCode.IsRequired != false)
        {
            Look(ref report, AddressField.PostalCode, erp.PostalCode, amazon.PostalCode);
        }

        if (report.Run.Rules is { StateUse: StateUse.Required } rules && rules.States.CodeOf(erp.State) is null)
        {
            Look(ref report, AddressField.State, erp.State, amazon.State);
        }
    }

    private static void Look(ref DamageReport report, AddressField field, string erp, string amazon)
    {
        if ((FieldText.IsFiller(erp) && !FieldText.IsMasked(erp)) || IsZeros(field, erp, amazon))
        {
            report.Add(field, DamageKind.Filler, erp, amazon, FieldText.IsFiller(amazon) || erp == amazon);
        }
    }

    // 00000 is no postal code except where senders of countries without codes put it.
    private static bool IsZeros(AddressField field, string erp, string amazon)
        => field == AddressField.PostalCode && erp.Length >= 3 && erp != amazon && !erp.AsSpan().ContainsAnyExcept('0');
}
