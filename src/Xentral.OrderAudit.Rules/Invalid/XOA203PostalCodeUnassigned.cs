using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The postal code is well formed but lies in a range nobody uses.</summary>
public sealed class XOA203PostalCodeUnassigned : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA203",
        Severity: Severity.Warning,
        Title: new(De: "Postleitzahl nicht vergeben", En: "Postal code not assigned"),
        Message: new(
            De: "Der Postleitzahlenbereich von „{xentral}“ ist nicht vergeben.",
            En: "The postal range of “{xentral}” is not assigned."),
        Advice: new(
            De: "Vergleichen Sie die Postleitzahl mit der Amazon-Bestellung und fragen Sie im Zweifel den Käufer.",
            En: "Compare the code with the Amazon order, and ask the buyer if in doubt."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DamageKind.UnassignedPostalCode) is { } damage && !addresses.Has(DifferenceKind.PostalCodeDiffers) && !addresses.Has(DifferenceKind.CountryDiffers)
            ? [Finding.Of(Info, damage) with { Severity = damage.AlsoAtAmazon ? Severity.Info : Severity.Warning }]
            : [];
}
