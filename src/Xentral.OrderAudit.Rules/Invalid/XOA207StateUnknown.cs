using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The state is none of the states of its country.</summary>
public sealed class XOA207StateUnknown : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA207",
        Severity: Severity.Warning,
        Title: new(De: "Bundesstaat unbekannt", En: "State unknown"),
        Message: new(
            De: "Den Bundesstaat „{xentral}“ gibt es in diesem Land nicht.",
            En: "The country has no state “{xentral}”."),
        Advice: new(
            De: "Ersetzen Sie ihn durch das Kürzel aus der Amazon-Bestellung.",
            En: "Replace it with the code of the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DamageKind.UnknownState) is { } damage && !IsLeftToAnotherRule(addresses)
            ? [Finding.Of(Info, damage) with { Severity = damage.AlsoAtAmazon ? Severity.Info : Severity.Warning }]
            : [];

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.HasGrave(DifferenceKind.CountryDiffers) || addresses.Find(DifferenceKind.StateDiffers) is { Verdict: Verdict.Material };
}
