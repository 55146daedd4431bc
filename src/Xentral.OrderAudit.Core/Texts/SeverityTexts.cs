using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for a <see cref="Severity"/>.</summary>
public static class SeverityTexts
{
    public static LocalizedText Name(this Severity severity) => severity switch
    {
        Severity.Error => new("Fehler", "Error"),
        Severity.Warning => new("Warnung", "Warning"),
        Severity.Info => new("Hinweis", "Note"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    /// <summary>A sign beside the word, so that colour is never the only difference.</summary>
    public static string Sign(this Severity severity) => severity switch
    {
        Severity.Error => "▲",
        Severity.Warning => "◆",
        Severity.Info => "●",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };

    public static LocalizedText Meaning(this Severity severity) => severity switch
    {
        Severity.Error => new(
            "So nicht zustellbar, oder nicht an den richtigen Ort oder die richtige Person.",
            "Cannot be delivered as stored, or not to the right place or person."),
        Severity.Warning => new(
            "Die Zustellung kann gelingen; jemand sollte hinsehen.",
            "Delivery may work; somebody should take a look."),
        Severity.Info => new("Gut zu wissen; in der Regel ist nichts zu tun.", "Worth knowing; usually there is nothing to do."),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
