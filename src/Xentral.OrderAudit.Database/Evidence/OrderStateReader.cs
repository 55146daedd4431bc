using System.Data.Common;
using System.Globalization;
using Dapper;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>
/// The states of an order that the Amazon module saw. No version has an index that begins with the order, most have one that begins with the shop;
/// where there is none, or the shops are not known, the table is read once and only each order's first mention is kept.
/// </summary>
internal sealed class OrderStateReader(DatabaseLayout layout)
{
    private const string ByOrder = "orderid IN (@keys)";

    private readonly bool isUsable = layout.IsUsable(SideTable.OrderStates);
    private readonly IReadOnlySet<string> indexed = layout.IndexedOf(SideTable.OrderStates);
    private readonly IReadOnlySet<string> columns = layout.ColumnsOf(SideTable.OrderStates);
    private Dictionary<OrderNumber, DateTime?>? firstSeen;

    /// <param name="numbers">At least one, at most <see cref="BatchKeys.Size"/>.</param>
    /// <returns>When the module first knew the order; <see langword="null"/> where it does not say.</returns>
    public async Task<IReadOnlyDictionary<OrderNumber, DateTime?>> FindAsync(
        DbConnection connection, IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken)
    {
        if (!isUsable)
        {
            return new Dictionary<OrderNumber, DateTime?>();
        }

        if (Condition is { } condition)
        {
            var keys = BatchKeys.Of(numbers);
            var text = keys.Expand(SideTable.OrderStates.Query.Where(condition).TextFor(columns));

            return Earliest(await connection.ReadRowsAsync<OrderStatusRow>(new CommandDefinition(text, keys, cancellationToken: cancellationToken)));
        }

        return firstSeen ??= await ReadAllAsync(connection, cancellationToken);
    }

    // null: nothing leads to an order.
    private string? Condition => indexed.Contains("orderid")
        ? ByOrder
        : indexed.Contains("shop_id") && layout.AmazonShopIds.Count > 0
            ? string.Create(CultureInfo.InvariantCulture, $"shop_id IN ({string.Join(',', layout.AmazonShopIds)}) AND {ByOrder}")
            : null;

    // Row by row: the table holds every state of years.
    private async Task<Dictionary<OrderNumber, DateTime?>> ReadAllAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var found = new Dictionary<OrderNumber, DateTime?>();
        var text = SideTable.OrderStates.Query.Where("1 = 1").TextFor(columns);
        await foreach (var row in connection.QueryUnbufferedAsync<OrderStatusRow>(text).WithCancellation(cancellationToken))
        {
            Note(found, row);
        }

        return found;
    }

    private static Dictionary<OrderNumber, DateTime?> Earliest(IEnumerable<OrderStatusRow> rows)
    {
        var found = new Dictionary<OrderNumber, DateTime?>();
        foreach (var row in rows)
        {
            Note(found, row);
        }

        return found;
    }

    private static void Note(Dictionary<OrderNumber, DateTime?> found, OrderStatusRow row)
    {
        if (StoredNumber.Read(row.Orderid, shopextid: null) is { } number)
        {
            var seen = StoredMoment.Parse(row.Updated_at);
            found[number] = found.TryGetValue(number, out var earlier) && !(seen < earlier) ? earlier ?? seen : seen;
        }
    }
}
