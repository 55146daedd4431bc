using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for an <see cref="Outcome"/>.</summary>
public static class OutcomeTexts
{
    public static LocalizedText Name(this Outcome outcome) => outcome switch
    {
        Outcome.Clear => new("Einwandfrei", "Clear"),
        Outcome.Affected => new("Betroffen", "Affected"),
        Outcome.NotCheckable => new("Nicht prüfbar", "Not checkable"),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    public static LocalizedText Meaning(this Outcome outcome) => outcome switch
    {
        Outcome.Clear => new(
            "Geprüft: Die Adresse in Xentral führt an denselben Ort und zur selben Person wie die bei Amazon.",
            "Checked: the address in Xentral leads to the same place and person as the one at Amazon."),
        Outcome.Affected => new(
            "Mindestens ein Befund der Stufe „Fehler“.",
            "At least one finding of severity “error”."),
        Outcome.NotCheckable => new(
            "Kein Urteil möglich; der Grund steht bei jeder Bestellung dabei.",
            "No verdict is possible; each order states the reason."),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };
}
