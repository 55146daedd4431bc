using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The city field holds the postal code as well.</summary>
public sealed class XOA214PostalCodeInCity : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA214",
        Severity: Severity.Warning,
        Title: new(De: "Postleitzahl im Ortsfeld", En: "Postal code in the city field"),
        Message: new(
            De: "Im Ortsfeld steht die Postleitzahl mit: „{xentral}“.",
            En: "The city field holds the postal code as well: “{xentral}”."),
        Advice: new(
            De: "Trennen Sie Postleitzahl und Ort.",
            En: "Separate postal code and city."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        if (addresses.Find(DamageKind.PostalCodeInCity) is not { } damage)
        {
            return [];
        }

        var severity = addresses.HasGrave(DifferenceKind.PostalCodeMissing) ? Severity.Error
            : damage.AlsoAtAmazon ? Severity.Info
            : Severity.Warning;
        return [Finding.Of(Info, damage) with { Severity = severity }];
    }
}
