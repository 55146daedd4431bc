using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Layout;

/// <summary>What this database offers to this account; read once, before the first order.</summary>
internal sealed class DatabaseLayout(TableLayout orders, IReadOnlyDictionary<SideTable, TableLayout> sideTables, ShopsFound? shops)
{
    public TableLayout Orders => orders;

    /// <summary>The Amazon shops; <see langword="null"/> when the list of shops cannot be read.</summary>
    public ShopsFound? Shops => shops;

    public IReadOnlyList<int> AmazonShopIds => [.. (shops?.Shops ?? []).Select(shop => shop.Id)];

    /// <summary>Orders can be found by number without reading the whole table.</summary>
    public bool FindsByNumber => orders.Indexed.Contains(OrderLookup.KeyColumn);

    /// <summary>What the tables that cannot be used would be for.</summary>
    public IReadOnlyList<(string Table, LocalizedText Purpose)> Unusable
        => [.. SideTable.All.Where(table => !IsUsable(table)).Select(table => (table.Query.Table, table.Purpose))];

    /// <returns><see langword="null"/> when the table cannot be used here.</returns>
    public KeyedQuery<TRow>? QueryOf<TRow>(SideTable table) => IsUsable(table) ? new KeyedQuery<TRow>(table.Query, sideTables[table]) : null;

    /// <returns><see langword="null"/> when the table cannot be used here.</returns>
    public string? TextOf(SideTable table) => IsUsable(table) ? table.Query.TextFor(sideTables[table].Columns) : null;

    public IReadOnlySet<string> ColumnsOf(SideTable table) => sideTables[table].Columns;

    /// <summary>Columns some index of the table starts with.</summary>
    public IReadOnlySet<string> IndexedOf(SideTable table) => sideTables[table].Indexed;

    public bool IsUsable(SideTable table) => table.IsUsable(sideTables[table]);
}
