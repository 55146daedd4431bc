using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Amazon’s address is in Xentral but switched off; the parcel would go to the billing address.</summary>
public sealed class XOA315BillingAddressUsed : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA315",
        Severity: Severity.Error,
        Title: new(De: "Rechnungs- statt Lieferadresse", En: "Billing instead of delivery address"),
        Message: new(
            De: "Die richtige Lieferadresse ist in Xentral vorhanden, wird aber nicht verwendet: Der Lieferschein nimmt die Rechnungsadresse.",
            En: "The right delivery address is in Xentral but not used: the delivery note takes the billing address."),
        Advice: new(
            De: "Schalten Sie im Auftrag „abweichende Lieferadresse“ ein.",
            En: "Switch on “separate delivery address” in the order."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
    {
        if (comparison is not { Addresses: { Verdict: Verdict.Material or Verdict.Missing } used, Erp.UnusedDeliveryAddress: { } unused })
        {
            return [];
        }

        // The one comparison a rule makes itself: it concerns few orders, and no other rule needs it.
        return AddressComparer.Compare(used.Amazon, unused).Verdict <= Verdict.Minor
            ? [Finding.Of(Info, AddressField.Address, used.Amazon.Street, used.Erp.Street)]
            : [];
    }
}
