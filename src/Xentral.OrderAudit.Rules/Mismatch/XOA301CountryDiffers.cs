using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Xentral would send the parcel to another country.</summary>
public sealed class XOA301CountryDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA301",
        Severity: Severity.Error,
        Title: new(De: "Land weicht ab", En: "Country differs"),
        Message: new(
            De: "Das Land weicht ab: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The country differs: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Stellen Sie das Land der Amazon-Bestellung ein, bevor Sie Etikett und Rechnung erzeugen.",
            En: "Set the country of the Amazon order before you create label and invoice."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.CountryDiffers) is { } difference && !XOA204CountryUnknown.IsUnknown(addresses) ? [Mismatch(difference)] : [];
}
