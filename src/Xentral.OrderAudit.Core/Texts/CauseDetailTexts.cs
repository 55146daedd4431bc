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
}
