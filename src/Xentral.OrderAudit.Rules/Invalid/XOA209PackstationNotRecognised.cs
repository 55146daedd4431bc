using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>Xentral’s label code will not see that this is a Packstation.</summary>
public sealed class XOA209PackstationNotRecognised : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA209",
        Severity: Severity.Info,
        Title: new(De: "Label erkennt die Packstation nicht", En: "Label will not recognise the Packstation"),
        Message: new(
            De: "Der Etikettendruck erkennt die Packstation nicht: In der Straße steht „{xentral}“.",
            En: "The label printer will not recognise the Packstation: the street reads “{xentral}”."),
        Advice: new(
            De: "Schreiben Sie „Packstation“ oder „Postfiliale“ genau so in das Straßenfeld.",
            En: "Write “Packstation” or “Postfiliale” in exactly this way into the street field."),
        Remedy: Remedy.Merchant);

    private static readonly string[] Words = ["Packstation", "Postfiliale"];

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        // Xentral writes the street of its own Packstation block itself, with the right word.
        => comparison is { Addresses.IsPickupPoint: true, Erp: { AddressOrigin: not DeliveryAddressOrigin.ParcelLockerBlock, DeliveryAddress: var address } }
            && !Words.Any(word => address.Street.Contains(word, StringComparison.Ordinal))
            && Words.Any(word => address.Lines.Any(line => line.Contains(word, StringComparison.OrdinalIgnoreCase)))
            ? [Finding.Of(Info, AddressField.PickupPoint, erp: address.Street)]
            : [];
}
