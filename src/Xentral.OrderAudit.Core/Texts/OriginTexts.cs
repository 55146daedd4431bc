using Xentral.OrderAudit.Core.Evidence;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for an <see cref="Origin"/>.</summary>
public static class OriginTexts
{
    public static LocalizedText Name(this Origin origin) => origin switch
    {
        Origin.Amazon => new("Bei Amazon", "At Amazon"),
        Origin.OnTheWay => new("Zwischen Amazon und Xentral", "Between Amazon and Xentral"),
        Origin.Xentral => new("In Xentral", "In Xentral"),
        Origin.ByHand => new("In Xentral von Hand geändert", "Edited by hand in Xentral"),
        Origin.ChangedLater => new("Bei Amazon nachträglich geändert", "Changed at Amazon afterwards"),
        Origin.Unproven => new("Nicht belegt", "Not proven"),
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, null),
    };

    public static LocalizedText Meaning(this Origin origin) => origin switch
    {
        Origin.Amazon => new(
            "Die Adresse ist schon bei Amazon unvollständig.",
            "The address is incomplete at Amazon already."),
        Origin.OnTheWay => new(
            "Bei Amazon vollständig, aber schon unvollständig oder verändert bei Xentral angekommen.",
            "Complete at Amazon, but incomplete or changed by the time it reached Xentral."),
        Origin.Xentral => new(
            "Vollständig bei Xentral angekommen; erst dort beschädigt, hängen geblieben, verworfen oder doppelt angelegt.",
            "Reached Xentral complete; damaged, stuck, discarded or created twice only there."),
        Origin.ByHand => new(
            "Der Auftrag wurde nach der Übernahme von Hand geändert; dass er schon vorher beschädigt war, ist nicht belegt.",
            "The order was edited by hand after the import; nothing shows that it was damaged before."),
        Origin.ChangedLater => new(
            "Amazon hat die Bestellung nach der Übernahme geändert; Xentral hat vermutlich den früheren Stand.",
            "Amazon changed the order after the import; Xentral probably has the earlier state."),
        Origin.Unproven => new(
            "Beschädigt oder nicht angekommen; auf welcher Seite, zeigen die Quellen dieser Prüfung nicht.",
            "Damaged or not arrived; the sources of this audit do not show on which side."),
        _ => throw new ArgumentOutOfRangeException(nameof(origin), origin, null),
    };
}
