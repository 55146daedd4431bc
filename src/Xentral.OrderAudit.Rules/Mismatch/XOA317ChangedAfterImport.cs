using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Amazon changed the order after Xentral had imported it, and the addresses differ.</summary>
public sealed class XOA317ChangedAfterImport : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA317",
        Severity: Severity.Warning,
        Title: new(De: "Bei Amazon nachträglich geändert", En: "Changed at Amazon after import"),
        Message: new(
            De: "Amazon hat die Bestellung nach der Übernahme noch geändert; Xentral kennt vermutlich nur die alte Adresse.",
            En: "Amazon changed the order after it had been imported; Xentral probably knows only the old address."),
        Advice: new(
            De: "Übernehmen Sie die neue Adresse aus Seller Central.",
            En: "Take the new address from Seller Central."));

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison.Evidence.IsChangedAfterImport ? [Finding.Of(Info, AddressField.Address)] : [];
}
