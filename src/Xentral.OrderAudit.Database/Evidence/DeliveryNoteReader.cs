using System.Data.Common;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>Delivery notes and their parcels.</summary>
internal sealed class DeliveryNoteReader(DatabaseLayout layout)
{
    private readonly KeyedQuery<LieferscheinRow>? notes = layout.QueryOf<LieferscheinRow>(SideTable.DeliveryNotes);
    private readonly KeyedQuery<VersandRow>? shipments = layout.QueryOf<VersandRow>(SideTable.Shipments);

    /// <param name="orderIds">At least one, at most <see cref="BatchKeys.Size"/>.</param>
    public async Task<IReadOnlyList<DeliveryNote>> FindAsync(DbConnection connection, IReadOnlyCollection<int> orderIds, CancellationToken cancellationToken)
        => notes is null
            ? []
            : [.. (await notes.RunAsync(connection, BatchKeys.Of(orderIds), cancellationToken)).Where(IsLive).OrderBy(row => row.Id).Select(Map)];

    /// <summary>The same notes with what is known of their parcels.</summary>
    public async Task<IReadOnlyDictionary<int, DeliveryNote>> WithParcelsAsync(
        DbConnection connection, IReadOnlyCollection<DeliveryNote> known, CancellationToken cancellationToken)
    {
        var found = known.ToDictionary(note => note.Id);
        foreach (var batch in shipments is null ? [] : found.Keys.Chunk(BatchKeys.Size))
        {
            foreach (var parcels in (await shipments!.RunAsync(connection, BatchKeys.Of(batch), cancellationToken)).GroupBy(row => row.Lieferschein))
            {
                found[parcels.Key] = WithParcels(found[parcels.Key], [.. parcels]);
            }
        }

        return found;
    }

    private static bool IsLive(LieferscheinRow row) => !string.Equals(row.Status?.Trim(), "storniert", StringComparison.OrdinalIgnoreCase);

    private static DeliveryNote Map(LieferscheinRow row)
    {
        var status = row.Status?.Trim().ToLowerInvariant() ?? "";

        return new DeliveryNote(row.Id, row.Auftragid, DeliveryAddressMapper.AddressOf(row))
        {
            Hidden = HiddenColumnsMapper.Of(row),
            Number = row.Belegnr is null or "0" ? "" : row.Belegnr,
            IsReleased = status is not ("" or "angelegt"),
            IsShipped = status is "versendet" or "abgeschlossen",
        };
    }

    private static DeliveryNote WithParcels(DeliveryNote note, IReadOnlyList<VersandRow> parcels) => note with
    {
        IsReleased = true,
        IsShipped = note.IsShipped || parcels.Any(parcel => parcel.Abgeschlossen != 0),
        ShippedAt = parcels.Max(parcel => StoredMoment.Parse(parcel.Versendet_am)),
        TrackingNumbers = [.. parcels.Select(parcel => parcel.Tracking?.Trim() ?? "").Where(number => number.Length > 0).Distinct(StringComparer.Ordinal)],
    };
}
