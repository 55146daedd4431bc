using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The company line was lost; only the person arrived.</summary>
public sealed class XOA308CompanyLost : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA308",
        Severity: Severity.Warning,
        Title: new(De: "Firma fehlt", En: "Company missing"),
        Message: new(
            De: "Die Firma „{amazon}“ fehlt in Xentral.",
            En: "The company “{amazon}” is missing in Xentral."),
        Advice: new(
            De: "Ergänzen Sie die Firma, damit die Poststelle die Sendung annimmt.",
            En: "Add the company so that its post room accepts the parcel."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.CompanyLost) is { } difference && !addresses.Has(DifferenceKind.RecipientDiffers) && !addresses.IsCut(difference.Field)
            ? [Finding.Of(Info, difference)]
            : [];
}
