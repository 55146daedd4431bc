using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Mismatch;

/// <summary>The end of a text was cut off.</summary>
public sealed class XOA313TextTruncated : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA313",
        Severity: Severity.Warning,
        Title: new(De: "Text abgeschnitten", En: "Text cut off"),
        Message: new(
            De: "Das Feld {field} wurde nach {detail} Zeichen abgeschnitten: „{xentral}“.",
            En: "The {field} field was cut after {detail} characters: “{xentral}”."),
        Advice: new(
            De: "Ergänzen Sie den Rest aus der Amazon-Bestellung.",
            En: "Add the rest from the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        if (!addresses.Has(DifferenceKind.Truncated))
        {
            return [];
        }

        return addresses.Differences.Where(difference => difference.Kind == DifferenceKind.Truncated)
            .Select(difference => Finding.Of(Info, difference))
            .DistinctBy(finding => finding.Erp)
            .Select(finding => Weighed(addresses, finding));
    }

    private static Finding Weighed(AddressComparison addresses, Finding finding)
    {
        var length = finding.Erp.Trim().Length.ToString(CultureInfo.InvariantCulture);
        var lostWhatMatters = addresses.Differences.Any(difference =>
            difference.Verdict is Verdict.Material or Verdict.Missing
            && (difference.Field == finding.Field || (difference.Kind == DifferenceKind.HouseNumberMissing && finding.Field == AddressField.Street)));

        return finding with
        {
            Severity = lostWhatMatters ? Severity.Error : Severity.Warning,
            Detail = new(length, length),
        };
    }
}
