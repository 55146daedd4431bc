using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>House and flat have each other’s number.</summary>
public sealed class XOA321NumbersExchanged : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA321",
        Severity: Severity.Error,
        Title: new(De: "Hausnummer und Wohnungsnummer vertauscht", En: "House and flat number exchanged"),
        Message: new(
            De: "Hausnummer und Wohnungsnummer sind vertauscht: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "House number and flat number are exchanged: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie beide Nummern in der Reihenfolge der Amazon-Bestellung.",
            En: "Take over both numbers in the order the Amazon order has them."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.NumbersExchanged) is { } difference ? [Finding.Of(Info, difference)] : [];
}
