using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;
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
    {
        var (amazon, erp) = (addresses.Amazon.State, addresses.Erp.State);

        // Only where every state is known.
        if (erp.Length == 0 || addresses.Rules is not { States: { IsComplete: true } states }
            || FieldText.IsUnusable(erp) || states.CodeOf(erp) is not null || IsLeftToAnotherRule(addresses))
        {
            return [];
        }

        var isSame = states.Canonical(erp) == states.Canonical(amazon);
        return [Finding.Of(Info, AddressField.State, amazon, erp) with { Severity = isSame ? Severity.Info : Severity.Warning }];
    }

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.HasGrave(DifferenceKind.CountryDiffers) || addresses.Find(DifferenceKind.StateDiffers) is { Verdict: Verdict.Material };
}
