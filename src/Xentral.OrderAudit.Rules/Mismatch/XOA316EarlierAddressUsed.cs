using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Xentral holds the address of an older order of the same customer.</summary>
public sealed class XOA316EarlierAddressUsed : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA316",
        Severity: Severity.Error,
        Title: new(De: "Adresse einer früheren Bestellung", En: "Address of an earlier order"),
        Message: new(
            De: "In Xentral steht die Adresse einer früheren Bestellung desselben Kunden.",
            En: "Xentral has the address of an earlier order of the same customer."),
        Advice: new(
            De: "Übernehmen Sie die Adresse dieser Bestellung aus Seller Central, bevor Sie versenden.",
            En: "Take this order’s address from Seller Central before you ship."));

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison.Evidence.IsEarlierAddress ? [Finding.Of(Info, AddressField.Address)] : [];
}
