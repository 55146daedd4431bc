using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Letters were read in the wrong encoding: "MÃ¼ller" for "Müller".</summary>
public sealed class XOA902BrokenEncoding() : DamagedTextRule(DamageKind.Mojibake)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA902",
        Severity: Severity.Error,
        Title: new(De: "Umlaute zerstört", En: "Broken encoding"),
        Message: new(
            De: "Im Feld {field} sind Umlaute zerstört: „{xentral}“.",
            En: "The {field} field has broken letters: “{xentral}”."),
        Advice: new(
            De: "Berichtigen Sie den Text nach der Amazon-Bestellung und prüfen Sie die Zeichensatz-Einstellung des Shop-Imports.",
            En: "Correct the text from the Amazon order, and check the character set of the shop import."));

    protected override Severity? Weigh(AddressComparison addresses, FieldDamage damage) => damage switch
    {
        _ when addresses.IsAmazonReduced => null,

        // The same letters on both sides may come from one and the same mistake: worth a look, and the order is not called clear.
        { AlsoAtAmazon: true } => Severity.Warning,
        { Amazon: "" } => Severity.Warning,
        _ => Severity.Error,
    };
}
