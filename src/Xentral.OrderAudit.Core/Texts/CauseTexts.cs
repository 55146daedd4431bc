using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for a <see cref="Cause"/>.</summary>
public static class CauseTexts
{
    public static LocalizedText Name(this Cause cause) => cause switch
    {
        Cause.NotImported => new("Nicht in Xentral angekommen", "Never arrived in Xentral"),
        Cause.IncompleteAtAmazon => new("Schon bei Amazon unvollständig", "Already incomplete at Amazon"),
        Cause.LostInTransfer => new("Auf dem Weg zu Xentral verloren oder verändert", "Lost or changed on the way to Xentral"),
        Cause.Duplicated => new("Mehrfach in Xentral angelegt", "More than once in Xentral"),
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, null),
    };

    public static LocalizedText Meaning(this Cause cause) => cause switch
    {
        Cause.NotImported => new(
            "Amazon hat die Bestellung, in Xentral fehlt sie, obwohl die Übernahme längst fällig war.",
            "Amazon has the order, Xentral does not, although the transfer was long due."),
        Cause.IncompleteAtAmazon => new(
            "Amazon selbst liefert für diese Bestellung keine vollständige Adresse, für andere dagegen schon.",
            "Amazon itself has no complete address for this order, though it has for others."),
        Cause.LostInTransfer => new(
            "Amazons Adresse ist vollständig; die in Xentral ist lückenhaft, beschädigt oder eine andere.",
            "Amazon’s address is complete; the one in Xentral has gaps, is damaged or is a different one."),
        Cause.Duplicated => new(
            "Zu einer Amazon-Bestellung gibt es in Xentral mehrere gültige Aufträge; die Ware könnte doppelt verschickt werden.",
            "Xentral holds several valid orders for one Amazon order; the goods might be shipped twice."),
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, null),
    };
}
