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
    private static readonly ColumnQuery NewestChangeQuery = ColumnQuery.Load("NewestChange");

    private readonly LayoutReader layouts = new(database);

    /// <exception cref="Core.Auditing.SourceUnavailableException">A necessary table or column is missing or not granted; says which.</exception>
    public async Task<DatabaseLayout> ReadLayoutAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var orders = await layouts.RequireAsync(connection, OrderLookup.Columns, cancellationToken);
        var sideTables = new Dictionary<SideTable, TableLayout>();
        foreach (var table in SideTable.All)
        {
            sideTables[table] = await layouts.ReadAsync(connection, table.Query.Table, cancellationToken);
        }

        return new DatabaseLayout(orders, sideTables, await FindShopsAsync(connection, cancellationToken));
    }

    /// <summary>What was found, in words for the report's cover.</summary>
    public async Task<IReadOnlyList<LocalizedText>> DescribeAsync(DbConnection connection, DatabaseLayout layout, CancellationToken cancellationToken) =>
    [
        database.Describe(connection),
        .. ShopLines(layout.Shops),
        .. OrderTableLines(layout.Orders),
        .. SideTableLines(layout),
        .. await AgeLinesAsync(connection, layout, cancellationToken),
    ];

    /// <returns><see langword="null"/> when the table of shops cannot be read.</returns>
    public async Task<ShopsFound?> FindShopsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        // Orders are found by number, so an account without this table can still be used.
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

    private static IEnumerable<LocalizedText> OrderTableLines(TableLayout orders)
    {
        if (!orders.Indexed.Contains(OrderLookup.KeyColumn))
        {
            yield return ProbeLines.NoIndex;
        }

        if (orders.Missing(OrderLookup.Columns.Optional) is { Count: > 0 } unread)
        {
            yield return ProbeLines.UnreadColumns(orders.Table, unread);
        }
    }

    private static IEnumerable<LocalizedText> SideTableLines(DatabaseLayout layout)
        => layout.Unusable is { Count: > 0 } unusable ? [ProbeLines.UnusableTables(unusable)] : [];

    private static async Task<IEnumerable<LocalizedText>> AgeLinesAsync(DbConnection connection, DatabaseLayout layout, CancellationToken cancellationToken)
    {
        if (layout.Orders.Missing(NewestChangeQuery.Required).Count > 0)
        {
            return [];
        }

        var changes = await connection.QueryAsync<string?>(
            new CommandDefinition(NewestChangeQuery.TextFor(layout.Orders.Columns), cancellationToken: cancellationToken));

        return changes.Max(StoredMoment.Parse) is { } moment ? [ProbeLines.NewestChange(moment)] : [];
    }

    private static IEnumerable<LocalizedText> ShopLines(ShopsFound? found)
    {
        if (found is null)
        {
            yield return ProbeLines.ShopsUnreadable;
            yield break;
        }

        yield return found.Shops.Count > 0 ? ProbeLines.Shops(found.Shops) : ProbeLines.NoShop;

        if (found.Unknown.Count > 0)
        {
            yield return ProbeLines.UnknownShops(found.Unknown);
        }
    }
}
