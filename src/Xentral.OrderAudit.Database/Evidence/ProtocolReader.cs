using System.Data.Common;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>The protocol of orders: when they were imported and whether somebody changed them afterwards.</summary>
internal sealed class ProtocolReader(DatabaseLayout layout)
{
    // OpenXE writes "Auftrag importiert vom Shop …", "Schreibschutz entfernt" and the like; other events are no change by hand.
    private static readonly string[] Import = ["importiert"];
    private static readonly string[] Edit = ["Schreibschutz entfernt", "geändert", "bearbeitet", "Adresse", "manuell"];

    private readonly KeyedQuery<ProtokollRow>? protocol = layout.QueryOf<ProtokollRow>(SideTable.Protocol);

    /// <param name="orderIds">At least one, at most <see cref="BatchKeys.Size"/>.</param>
    public async Task<IReadOnlyDictionary<int, OrderHistory>> FindAsync(
        DbConnection connection, IReadOnlyCollection<int> orderIds, CancellationToken cancellationToken)
        => protocol is null || orderIds.Count == 0
            ? new Dictionary<int, OrderHistory>()
            : (await protocol.RunAsync(connection, BatchKeys.Of(orderIds), cancellationToken))
                .GroupBy(row => row.Auftrag)
                .ToDictionary(order => order.Key, HistoryOf);

    private static OrderHistory HistoryOf(IEnumerable<ProtokollRow> rows)
    {
        var events = rows.Select(row => (Text: row.Grund ?? "", At: StoredMoment.Parse(row.Zeit))).Where(each => each.At is not null).ToList();
        var imported = events.Where(each => Names(each.Text, Import)).Min(each => each.At);
        var edits = events.Where(each => Names(each.Text, Edit) && !Names(each.Text, Import) && !(each.At < imported)).ToList();

        return new OrderHistory(imported, edits.Count, edits.Max(each => each.At));
    }

    private static bool Names(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
