using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Letters were replaced by question marks or vanished: "M?ller", "Mller".</summary>
public sealed class XOA903CharactersReplaced() : DamagedTextRule(DamageKind.ReplacedCharacters, DamageKind.LostLetters)
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA903",
        Severity: Severity.Error,
        Title: new(De: "Zeichen ersetzt oder verloren", En: "Characters replaced or lost"),
        Message: new(
            De: "Im Feld {field} sind Zeichen ersetzt oder verloren: „{xentral}“.",
            En: "In the {field} field characters were replaced or lost: “{xentral}”."),
        Advice: new(
            De: "Berichtigen Sie den Text nach der Amazon-Bestellung.",
            En: "Correct the text from the Amazon order."));

    protected override Severity? Weigh(AddressComparison addresses, FieldDamage damage) => damage switch
    {
        _ when addresses.IsAmazonReduced => null,
        { AlsoAtAmazon: true } => Severity.Info,
        { Amazon: "" } => Severity.Warning,
        _ when IsOnlyAPicture(damage) => Severity.Warning,
        _ => Severity.Error,
    };

    // Xentral's character set has no emoji; name and street are whole without it.
    private static bool IsOnlyAPicture(FieldDamage damage)
        => damage.Amazon.Any(char.IsSurrogate) && Letters(damage.Amazon).Equals(Letters(damage.Erp), StringComparison.OrdinalIgnoreCase);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
