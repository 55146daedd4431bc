using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Import;

/// <summary>Amazon handed out two addresses of the same age for one order.</summary>
public sealed class XOA413AmazonAddressesContradict : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA413",
        Severity: Severity.Warning,
        Title: new(De: "Amazon nennt zwei Adressen", En: "Amazon names two addresses"),
        Message: new(
            De: "Amazon hat die Bestellung mehrmals ausgegeben, mit verschiedenen Adressen und ohne dass erkennbar wäre, welche die neuere ist.",
            En: "Amazon handed out the order more than once, with different addresses and nothing to tell which is the newer one."),
        Advice: new(
            De: "Sehen Sie in Seller Central nach, welche Adresse gilt, und vergleichen Sie sie mit Xentral; eine neue Prüfung über die Schnittstelle "
                + "klärt es meist.",
            En: "Look up in Seller Central which address counts and compare it with Xentral; a new audit through the interface usually settles it."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison.Amazon.HasRivalAddress ? [Finding.Of(Info, AddressField.Address)] : [];
}
