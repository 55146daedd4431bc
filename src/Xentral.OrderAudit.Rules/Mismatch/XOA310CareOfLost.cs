using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The c/o line was lost or names another host: the recipient's name is not on the bell.</summary>
public sealed class XOA310CareOfLost : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA310",
        Severity: Severity.Error,
        Title: new(De: "c/o-Angabe fehlt oder weicht ab", En: "c/o line lost or different"),
        Message: new(
            De: "Die c/o-Angabe {detail}: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The c/o line {detail}: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie die c/o-Angabe aus der Amazon-Bestellung in den Adresszusatz; der Name des Empfängers steht nicht an der Klingel.",
            En: "Take over the c/o line of the Amazon order into the supplement; the recipient’s name is not on the bell."));

    private static readonly LocalizedText Lost = new("fehlt in Xentral", "is missing in Xentral");
    private static readonly LocalizedText Different = new("weicht ab", "differs");

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.FindGravest(DifferenceKind.CareOfLost, DifferenceKind.CareOfDiffers) is { } difference
            ? [Finding.Of(Info, difference) with { Detail = difference.Kind == DifferenceKind.CareOfLost ? Lost : Different }]
            : [];
}
