using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Another state than Amazon’s.</summary>
public sealed class XOA312StateDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA312",
        Severity: Severity.Error,
        Title: new(De: "Bundesstaat weicht ab", En: "State differs"),
        Message: new(
            De: "Der Bundesstaat weicht ab: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The state differs: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie den Bundesstaat aus der Amazon-Bestellung.",
            En: "Take over the state of the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.StateDiffers) is { } difference && !addresses.HasGrave(DifferenceKind.CountryDiffers)
            ? [Finding.Of(Info, difference) with { Severity = difference.Verdict == Verdict.Material ? Severity.Error : Severity.Info }]
            : [];
}
