using Xentral.OrderAudit.Core.Evidence;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for a <see cref="CauseDetail"/>.</summary>
public static class CauseDetailTexts
{
    public static LocalizedText Name(this CauseDetail detail) => detail switch
    {
        CauseDetail.LostInImport => new("Vollständig angekommen, beim Import in Xentral verloren", "Arrived whole, lost inside Xentral’s import"),
        CauseDetail.LostOnTheWay => new("Schon unvollständig oder verändert bei Xentral angekommen", "Already incomplete or changed when it reached Xentral"),
        CauseDetail.StuckInStaging => new("In Xentrals Zwischentabelle hängen geblieben", "Stuck in Xentral’s staging table"),
        CauseDetail.DiscardedInStaging => new("In Xentrals Zwischentabelle verworfen", "Discarded in Xentral’s staging table"),
        CauseDetail.FetchedNotImported => new("Von Xentral abgeholt, aber kein Auftrag daraus geworden", "Fetched by Xentral, but never made an order"),
        _ => throw new ArgumentOutOfRangeException(nameof(detail), detail, null),
    };

    public static LocalizedText Meaning(this CauseDetail detail) => detail switch
    {
        CauseDetail.LostInImport => new(
            "Xentrals Zwischentabelle enthält die vollständige Adresse von Amazon; erst der Auftrag, den Xentral daraus gemacht hat, ist beschädigt.",
            "Xentral’s staging table holds Amazon’s whole address; only the order Xentral made of it is damaged."),
        CauseDetail.LostOnTheWay => new(
            "Schon in Xentrals Zwischentabelle fehlt etwas oder steht anderes: Der Verlust geschah zwischen Amazon und Xentral.",
            "Something is missing or different in Xentral’s staging table already: it was lost between Amazon and Xentral."),
        CauseDetail.StuckInStaging => new(
            "Die Bestellung liegt in Xentrals Zwischentabelle und wartet dort auf den Import.",
            "The order lies in Xentral’s staging table, waiting to be imported."),
        CauseDetail.DiscardedInStaging => new(
            "Die Bestellung wurde in Xentrals Zwischentabelle in den Papierkorb gelegt.",
            "The order was put into the bin of Xentral’s staging table."),
        CauseDetail.FetchedNotImported => new(
            "Xentrals Amazon-Modul hat sich die Bestellung gemerkt, einen Auftrag gibt es nicht.",
            "Xentral’s Amazon module has noted the order, but there is no order of Xentral’s."),
        _ => throw new ArgumentOutOfRangeException(nameof(detail), detail, null),
    };
}
