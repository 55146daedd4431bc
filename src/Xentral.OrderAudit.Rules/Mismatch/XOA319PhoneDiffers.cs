using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Another telephone number than Amazon’s.</summary>
public sealed class XOA319PhoneDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA319",
        Severity: Severity.Info,
        Title: new(De: "Telefonnummer weicht ab", En: "Telephone number differs"),
        Message: new(
            De: "Die Telefonnummer weicht von der bei Amazon ab.",
            En: "The telephone number differs from Amazon’s."),
        Advice: new(
            De: "Übernehmen Sie die Nummer aus der Amazon-Bestellung, falls der Paketdienst sie braucht.",
            En: "Take over the number of the Amazon order if the carrier needs it."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.PhoneDiffers) is { } difference && !XOA216PhoneUnusable.IsUnusable(addresses) ? [Finding.Of(Info, difference)] : [];
}
