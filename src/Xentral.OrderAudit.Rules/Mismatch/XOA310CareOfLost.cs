using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The c/o line was lost: the name at the door is missing.</summary>
public sealed class XOA310CareOfLost : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA310",
        Severity: Severity.Warning,
        Title: new(De: "c/o-Angabe verloren", En: "c/o line lost"),
        Message: new(
            De: "Die Angabe „{amazon}“ fehlt in Xentral.",
            En: "The line “{amazon}” is missing in Xentral."),
        Advice: new(
            De: "Ergänzen Sie die c/o-Angabe im Adresszusatz.",
            En: "Add the c/o line to the supplement."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.CareOfLost) is { } difference ? [Finding.Of(Info, difference)] : [];
}
