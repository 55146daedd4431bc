using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>Xentral has a number that is nowhere in Amazon’s address.</summary>
public sealed class XOA323NumberUnknownToAmazon : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA323",
        Severity: Severity.Error,
        Title: new(De: "Nummer, die Amazon nicht kennt", En: "Number unknown to Amazon"),
        Message: new(
            De: "In Xentral steht eine Nummer, die Amazon nicht hat: Amazon „{amazon}“, Xentral „{xentral}“.",
            En: "Xentral has a number that Amazon does not have: Amazon “{amazon}”, Xentral “{xentral}”."),
        Advice: new(
            De: "Streichen Sie die Nummer, wenn sie nicht vom Käufer stammt.",
            En: "Delete the number unless it came from the buyer."),
        Remedy: Remedy.Merchant);

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DifferenceKind.ExtraNumber) is { } difference && !XOA221SpreadsheetDate.IsIn(addresses)
            ? [Finding.Of(Info, difference) with { Severity = difference.Verdict == Verdict.Material ? Severity.Error : Severity.Warning }]
            : [];
}
