using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The parcel is addressed to a PO box, which parcel carriers do not serve.</summary>
public sealed class XOA210PoBox : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA210",
        Severity: Severity.Warning,
        Title: new(De: "Postfach", En: "PO box"),
        Message: new(
            De: "Die Adresse ist ein Postfach: „{xentral}“.",
            En: "The address is a PO box: “{xentral}”."),
        Advice: new(
            De: "Versenden Sie mit einem Dienst, der Postfächer beliefert, oder fragen Sie den Käufer nach einer Hausadresse.",
            En: "Ship with a service that delivers to PO boxes, or ask the buyer for a street address."),
        Remedy: Remedy.Merchant);

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.IsPoBox ? [Finding.Of(Info, AddressField.Street, addresses.Amazon.Street, addresses.Erp.Street)] : [];
}
