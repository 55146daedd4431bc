using System.Data.Common;
using Dapper;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database;

/// <summary>Looks at the server before any order is read: what it is, what it offers, which shops are Amazon's.</summary>
internal sealed class XentralProbe(IOrderDatabase database, IReadOnlyList<int> shopIds)
{
    private static readonly ColumnQuery ShopsQuery = ColumnQuery.Load("Shops");

    private readonly LayoutReader layouts = new(database);

    public async Task<IReadOnlyList<LocalizedText>> RunAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var orders = await layouts.RequireAsync(connection, OrderQuery.Columns, cancellationToken);

        return
        [
            database.Describe(connection),
            .. await ShopLinesAsync(connection, cancellationToken),
            .. OrderTableLines(orders),
        ];
    }

    private static IEnumerable<LocalizedText> OrderTableLines(TableLayout orders)
    {
        if (!orders.Indexed.Contains(OrderQuery.KeyColumn))
        {
            yield return ProbeLines.NoIndex;
        }

        if (orders.Missing(OrderQuery.Columns.Optional) is { Count: > 0 } unread)
        {
            yield return ProbeLines.UnreadColumns(orders.Table, unread);
        }
    }

    /// <returns><see langword="null"/> when the table of shops cannot be read.</returns>
    public async Task<ShopsFound?> FindShopsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        // Shops only inform: orders are found by number, so an account without this table can still be used.
        var layout = await layouts.ReadAsync(connection, ShopsQuery.Table, cancellationToken);
        if (!layout.IsReadable || layout.Missing(ShopsQuery.Required).Count > 0)
        {
            return null;
        }

        var rows = await connection.QueryAsync<ShopexportRow>(
            new CommandDefinition(ShopsQuery.TextFor(layout.Columns), cancellationToken: cancellationToken));
        var shops = AmazonShops.Of(rows, shopIds);

        return new ShopsFound(shops, [.. shopIds.Except(shops.Select(shop => shop.Id))]);
    }

    private async Task<IReadOnlyList<LocalizedText>> ShopLinesAsync(DbConnection connection, CancellationToken cancellationToken)
        => await FindShopsAsync(connection, cancellationToken) is not { } found
            ? [ProbeLines.ShopsUnreadable]
            :
            [
                found.Shops.Count > 0 ? ProbeLines.Shops(found.Shops) : ProbeLines.NoShop,
                .. found.Unknown.Count > 0 ? [ProbeLines.UnknownShops(found.Unknown)] : Array.Empty<LocalizedText>(),
            ];
}
