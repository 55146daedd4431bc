using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Xentral would address the parcel to another person or company.</summary>
public sealed class XOA307RecipientDiffers : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA307",
        Severity: Severity.Error,
        Title: new(De: "Empfänger weicht ab", En: "Recipient differs"),
        Message: new(
            De: "Der Empfänger weicht ab: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "The recipient differs: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie den Empfänger aus der Amazon-Bestellung; ein falscher Name kann bedeuten, dass die Adresse eines anderen Kunden "
                + "eingesetzt wurde.",
            En: "Take over the recipient of the Amazon order; a wrong name may mean that another customer’s address was used."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        // Within a family the parcel arrives; another first name is then left to XOA318.
        => addresses.FindGravest(DifferenceKind.RecipientDiffers, DifferenceKind.FirstNameDiffers) is { } difference
            and not { Kind: DifferenceKind.FirstNameDiffers, Verdict: Verdict.Minor }
            && !IsLeftToAnotherRule(addresses)
                ? [Mismatch(difference)]
                : [];

    private static bool IsLeftToAnotherRule(AddressComparison addresses)
        => addresses.HasGrave(DifferenceKind.RecipientMissing) || addresses.IsCut(AddressField.Recipient);
}
