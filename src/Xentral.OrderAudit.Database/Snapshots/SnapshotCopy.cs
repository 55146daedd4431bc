using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Database.Carts;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>Copies the rows of some days, table by table, through the same queries an audit uses.</summary>
internal sealed class SnapshotCopy(DatabaseSession source, DatabaseLayout layout, SqliteConnection target, SnapshotRequest request)
{
    // As when orders are read by day: the order may be dated by its import.
    private const int DaysBefore = 7;
    private const int DaysAfter = 60;

    private static readonly ColumnQuery Shops = ColumnQuery.Load("Shops");

    private readonly HashSet<int> orderIds = [];
    private readonly HashSet<int> customers = [];
    private readonly HashSet<string> numbers = new(StringComparer.Ordinal);

    public async Task<SnapshotSize> RunAsync(CancellationToken cancellationToken)
    {
        CopyShops();
        var orders = await CopyOrdersAsync(cancellationToken);
        var staged = await CopyStagingAsync(cancellationToken);
        var notes = await CopyNotesAsync(cancellationToken);
        await CopyByKeysAsync(SideTable.Protocol, orderIds, cancellationToken, "auftrag");
        await CopyModuleAsync(cancellationToken);

        return new SnapshotSize(orders, notes, staged);
    }

    private void CopyShops()
    {
        if (layout.Shops?.Shops is not { } shops)
        {
            return;
        }

        using var table = SnapshotTable.Create(target, Shops, new HashSet<string> { "id", "bezeichnung", "modulename" }, isMasked: false);
        foreach (var shop in shops)
        {
            table.Add(new Dictionary<string, object?> { ["id"] = shop.Id, ["bezeichnung"] = shop.Bezeichnung, ["modulename"] = shop.Modulename ?? "" });
        }
    }

    private async Task<int> CopyOrdersAsync(CancellationToken cancellationToken)
    {
        using var table = SnapshotTable.Create(target, OrderLookup.StoredColumns, layout.Orders.Columns, request.IsMasked, "internet", "datum", "adresse");
        var days = new DayWindows<OrderHeadRow>("OrdersByDay", layout.Orders);
        var shops = layout.AmazonShopIds.ToHashSet();
        var heads = (await days.ReadUndatedAsync(source, cancellationToken)).ToList();
        await foreach (var head in days.ReadAsync(source, request.First.AddDays(-DaysBefore), request.Last.AddDays(DaysAfter), cancellationToken))
        {
            heads.Add(head);
        }

        // Partial deliveries and cancelled orders belong to it as well: an audit looks at every row of a number.
        var wanted = heads.Where(head => StoredNumber.Read(head.Internet, head.Shopextid) is { } number
            && (head.Shop is { } shop && shops.Contains(shop) || number.HasAmazonsShape));
        await CopyRowsAsync(table, "id IN (@keys)", wanted.Select(head => head.Id), isOfWindow: true, cancellationToken);

        if (layout.Orders.Columns.Contains("adresse") && layout.Orders.Indexed.Contains("adresse"))
        {
            // Older orders of the same customers, for addresses that were mixed up.
            await CopyRowsAsync(table, "adresse IN (@keys) ORDER BY id DESC LIMIT 5000", customers, isOfWindow: false, cancellationToken);
        }

        return orderIds.Count;
    }

    private async Task CopyRowsAsync(SnapshotTable table, string condition, IEnumerable<int> keys, bool isOfWindow, CancellationToken cancellationToken)
    {
        var text = OrderLookup.StoredColumns.Where(condition).TextFor(layout.Orders.Columns);
        foreach (var batch in keys.Distinct().Chunk(BatchKeys.Size))
        {
            foreach (var row in await ReadAsync(text, BatchKeys.Of(batch), cancellationToken))
            {
                table.Add(row);
                if (isOfWindow)
                {
                    orderIds.Add(Number(row["id"]));
                    var shopNumber = row.TryGetValue(StrayNumbers.ShopColumn, out var stored) ? Text(stored) : "";
                    numbers.UnionWith(StoredNumber.Read(Text(row["internet"]), shopNumber) is { } number ? [number.Value] : []);
                    customers.UnionWith(row.TryGetValue("adresse", out var customer) && Number(customer) > 0 ? [Number(customer)] : []);
                }
            }
        }
    }

    private async Task<int> CopyStagingAsync(CancellationToken cancellationToken)
    {
        if (layout.TextOf(SideTable.StagingHeads) is not { } heads || !layout.IsUsable(SideTable.StagedCarts))
        {
            return 0;
        }

        var available = layout.ColumnsOf(SideTable.StagedCarts);
        using var table = SnapshotTable.Create(target, ColumnQuery.Load("SnapshotStaging"), available, isMasked: false);
        var text = ColumnQuery.Load("SnapshotStaging").Where("id IN (@keys)").TextFor(available);
        var shops = layout.AmazonShopIds.ToHashSet();

        var last = 0;
        while (await ReadAsync(heads, new { last }, cancellationToken) is { Count: > 0 } window)
        {
            last = Number(window[^1]["id"]);
            foreach (
                var batch in window.Where(head => shops.Count == 0 || shops.Contains(Number(head["shopid"]))).Select(head => Number(head["id"])).Chunk(100))
            {
                foreach (var row in (await ReadAsync(text, BatchKeys.Of(batch), cancellationToken)).Where(IsOfWindow))
                {
                    table.Add(row, (column, value) => column == "warenkorb" ? Reduced(value as string) : value);
                    numbers.UnionWith([Text(row["extid"]).Trim(), row.TryGetValue("bestellnummer", out var number) ? Text(number).Trim() : ""]);
                }
            }
        }

        numbers.Remove("");
        return table.Rows;
    }

    private bool IsOfWindow(IDictionary<string, object?> row)
        => !row.TryGetValue("logdatei", out var stored)
            || StoredMoment.Parse(stored as string) is not { } fetched
            || DateOnly.FromDateTime(fetched) is var day && day >= request.First.AddDays(-DaysBefore) && day <= request.Last.AddDays(DaysAfter)
            || numbers.Contains(Text(row["extid"]).Trim());

    /// <summary>Only what an audit reads of a cart; what cannot be read stays as it is, unless personal values must not leave the house.</summary>
    private string Reduced(string? stored) => CartDecoder.Decode(stored) switch
    {
        CartContent.Readable cart => Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(cart.Values.ToDictionary(
            pair => pair.Key, pair => request.IsMasked && ShapeMask.IsPersonal(pair.Key) ? ShapeMask.Of(pair.Value) : pair.Value))),
        _ => request.IsMasked ? "?" : stored ?? "",
    };

    private async Task<int> CopyNotesAsync(CancellationToken cancellationToken)
    {
        var notes = await CopyByKeysAsync(SideTable.DeliveryNotes, orderIds, cancellationToken, "auftragid");
        await CopyByKeysAsync(SideTable.Shipments, notes, cancellationToken, "lieferschein");

        return notes.Count;
    }

    private async Task<IReadOnlyCollection<int>> CopyByKeysAsync(
        SideTable side, IReadOnlyCollection<int> keys, CancellationToken cancellationToken, params string[] indexes)
    {
        var ids = new HashSet<int>();
        if (!layout.IsUsable(side))
        {
            return ids;
        }

        using var table = SnapshotTable.Create(target, side.Query, layout.ColumnsOf(side), request.IsMasked, indexes);
        var text = layout.TextOf(side)!;
        foreach (var batch in keys.Chunk(BatchKeys.Size))
        {
            foreach (var row in await ReadAsync(text, BatchKeys.Of(batch), cancellationToken))
            {
                table.Add(row);
                ids.UnionWith(row.TryGetValue("id", out var id) ? [Number(id)] : []);
            }
        }

        return ids;
    }

    // Orders that only the Amazon module knows are found by its own list of what it fetched.
    private async Task CopyModuleAsync(CancellationToken cancellationToken)
    {
        foreach (
            var side in new[] { SideTable.FetchedOrders, SideTable.OrderInfos, SideTable.OrderStates, SideTable.InvoiceAddresses, SideTable.AmazonShipments })
        {
            if (!layout.IsUsable(side))
            {
                continue;
            }

            using var table = SnapshotTable.Create(target, side.Query, layout.ColumnsOf(side), request.IsMasked, "orderid");
            var text = side.Query.Where("1 = 1").TextFor(layout.ColumnsOf(side));
            await source.ReadPatientlyAsync((connection, token) => FillAsync(table, connection, text, token), cancellationToken);
        }
    }

    // Row by row: these tables hold every item of years.
    private async Task<int> FillAsync(SnapshotTable table, DbConnection connection, string text, CancellationToken cancellationToken)
    {
        // What came before the line broke comes again.
        table.Clear();
        await foreach (IDictionary<string, object?> row in connection.QueryUnbufferedAsync(text).WithCancellation(cancellationToken))
        {
            if (numbers.Contains(Text(row["orderid"]).Trim()) || IsRecent(row))
            {
                table.Add(row);
            }
        }

        return table.Rows;
    }

    private bool IsRecent(IDictionary<string, object?> row)
        => (row.TryGetValue("zeitstempel", out var stored) || row.TryGetValue("created_at", out stored) || row.TryGetValue("updated_at", out stored))
            && StoredMoment.Parse(stored as string) is { } fetched
            && DateOnly.FromDateTime(fetched) >= request.First.AddDays(-DaysBefore);

    private Task<IReadOnlyList<IDictionary<string, object?>>> ReadAsync(string text, BatchKeys keys, CancellationToken cancellationToken)
        => ReadAsync(keys.Expand(text), (object)keys, cancellationToken);

    private Task<IReadOnlyList<IDictionary<string, object?>>> ReadAsync(string text, object? parameters, CancellationToken cancellationToken)
        => source.ReadPatientlyAsync((connection, token) => SnapshotTable.RowsAsync(connection, text, parameters, token), cancellationToken);

    private static int Number(object? value) => Convert.ToInt32(value ?? 0, CultureInfo.InvariantCulture);

    private static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
