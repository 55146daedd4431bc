using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>An American or British military address whose state or country does not go with it.</summary>
public sealed class XOA211MilitaryAddressIncomplete : AddressPartRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA211",
        Severity: Severity.Error,
        Title: new(De: "Militäradresse unvollständig", En: "Military address incomplete"),
        Message: new(
            De: "Die Militäradresse ist unvollständig: „{xentral}“.",
            En: "The military address is incomplete: “{xentral}”."),
        Advice: new(
            De: "Übernehmen Sie Bundesstaat (AA, AE oder AP) und Land (US, bei BFPO GB) aus der Amazon-Bestellung.",
            En: "Take over state (AA, AE or AP) and country (US, or GB for BFPO) of the Amazon order."));

    protected override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Find(DamageKind.IncompleteMilitaryAddress) is { } damage
            ? [Finding.Of(Info, damage) with { Severity = damage.AlsoAtAmazon ? Severity.Warning : Severity.Error }]
            : [];
}
