using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>Neither side has a house number, in a country whose addresses nearly always have one.</summary>
public sealed class XOA107HouseNumberMissingAtAmazon : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA107",
        Severity: Severity.Warning,
        Title: new(De: "Hausnummer fehlt schon bei Amazon", En: "House number missing already at Amazon"),
        Message: new(
            De: "Die Hausnummer fehlt schon bei Amazon: „{amazon}“.",
            En: "The house number is missing already at Amazon: “{amazon}”."),
        Advice: new(
            De: "Fragen Sie den Käufer über Amazon nach der Hausnummer, bevor Sie versenden.",
            En: "Ask the buyer for the house number through Amazon before you ship."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DamageKind.NoHouseNumber) is { } damage && !addresses.IsPickupPoint && !addresses.IsPoBox && !addresses.IsMilitary
            ? [Finding.Of(Info, damage)]
            : [];
}
