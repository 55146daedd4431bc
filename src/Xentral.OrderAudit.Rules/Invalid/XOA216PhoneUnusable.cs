using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>The telephone number cannot be dialled.</summary>
public sealed class XOA216PhoneUnusable() : DamagedTextRule(DamageKind.PhoneUnusable)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA216",
        Severity: Severity.Info,
        Title: new(De: "Telefonnummer unbrauchbar", En: "Telephone number unusable"),
        Message: new(
            De: "Die Telefonnummer in Xentral ist unbrauchbar.",
            En: "The telephone number in Xentral is unusable."),
        Advice: new(
            De: "Übernehmen Sie die Nummer aus der Amazon-Bestellung, falls der Paketdienst eine braucht.",
            En: "Take over the number of the Amazon order if the carrier needs one."));

    protected override Severity? Weigh(AddressComparison addresses, FieldDamage damage) => damage.AlsoAtAmazon ? null : Info.Severity;
}
