using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Invisible characters stand in an address field.</summary>
public sealed class XOA905ControlCharacters() : DamagedTextRule(DamageKind.ControlCharacters, DamageKind.SurroundingBlanks)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA905",
        Severity: Severity.Warning,
        Title: new(De: "Unsichtbare Zeichen", En: "Invisible characters"),
        Message: new(
            De: "Im Feld {field} stehen unsichtbare Zeichen oder überflüssige Leerzeichen.",
            En: "The {field} field holds invisible characters or surplus blanks."),
        Advice: new(
            De: "Tippen Sie das Feld neu ein, statt es zu kopieren.",
            En: "Type the field anew instead of copying it."));

    protected override Severity? Weigh(AddressComparison addresses, FieldDamage damage) => damage switch
    {
        _ when addresses.IsAmazonReduced => null,
        { Kind: DamageKind.SurroundingBlanks } => damage.AlsoAtAmazon ? null : Severity.Info,
        _ => damage.AlsoAtAmazon ? Severity.Info : Severity.Warning,
    };
}
