using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The letter or the end of a range was lost from the house number.</summary>
public sealed class XOA305HouseNumberSuffixLost : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA305",
        Severity: Severity.Error,
        Title: new(De: "Hausnummernzusatz verloren", En: "House number suffix lost"),
        Message: new(
            De: "Der Zusatz zur Hausnummer ist verloren: „{amazon}“ wurde „{xentral}“.",
            En: "The house number lost its suffix: “{amazon}” became “{xentral}”."),
        Advice: new(
            De: "Ergänzen Sie den Zusatz aus der Amazon-Bestellung.",
            En: "Add the suffix from the Amazon order."));

    // 14 and 14b are two houses. Of 15-17 and of 15-WG2 the first number leads to the door.
    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.HouseNumberSuffixLost) is { } difference
            && !addresses.IsPickupPoint
            && !addresses.HasGrave(DifferenceKind.StreetDiffers)
            ? [Finding.Of(Info, difference) with { Severity = difference.Verdict == Verdict.Material ? Severity.Error : Severity.Warning }]
            : [];
}
