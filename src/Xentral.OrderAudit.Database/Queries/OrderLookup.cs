using System.Data.Common;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>
/// Looks orders up by Amazon number: directly where that column is indexed; else by row id, after one pass over the days in question
/// has told which row carries which number.
/// </summary>
internal sealed class OrderLookup(DatabaseLayout layout)
{
    private readonly KeyedQuery<AuftragRow> byNumber = new(Columns, layout.Orders);
    private readonly KeyedQuery<AuftragRow> byId = new(Columns.Where("id IN (@keys)"), layout.Orders);
    private readonly StrayNumbers strays = new(layout.Orders);
    private ILookup<OrderNumber, int>? idsOf;

    public static ColumnQuery Columns { get; } = ColumnQuery.Load("Orders");

    /// <summary>Those, and what a copy of the orders needs beside them.</summary>
    public static ColumnQuery StoredColumns { get; } = Columns.With(ColumnQuery.Load("StoredOrders"));

    /// <summary>Holds the Amazon number.</summary>
    public static string KeyColumn => "internet";

    public async Task PrepareAsync(DatabaseSession session, AuditWindow window, CancellationToken cancellationToken)
    {
        if (layout.FindsByNumber)
        {
            return;
        }

        var days = new DayWindows<OrderHeadRow>("NumbersByDay", layout.Orders);
        var (first, last) = OrderDays.Of(window);
        var rows = (await days.ReadUndatedAsync(session, cancellationToken)).ToList();
        await foreach (var row in days.ReadAsync(session, first, last, cancellationToken))
        {
            rows.Add(row);
        }

        idsOf = rows.Where(row => !string.IsNullOrWhiteSpace(row.Internet)).ToLookup(row => new OrderNumber(row.Internet!), row => row.Id);
        strays.Take(rows);
    }

    /// <param name="numbers">At least one, at most <see cref="BatchKeys.Size"/>.</param>
    public async Task<IReadOnlyList<AuftragRow>> FindAsync(DbConnection connection, IReadOnlyList<OrderNumber> numbers, CancellationToken cancellationToken)
    {
        if (idsOf is null)
        {
            return [.. await byNumber.RunAsync(connection, BatchKeys.Of(numbers), cancellationToken)];
        }

        return await ReadAsync(connection, numbers.SelectMany(number => idsOf[number]).Distinct(), cancellationToken);
    }

    /// <summary>Rows of numbers that <see cref="FindAsync"/> does not find, because they are not stored as Amazon writes them.</summary>
    public async Task<IReadOnlyList<AuftragRow>> FindStrayAsync(
        DbConnection connection, IReadOnlyList<OrderNumber> numbers, CancellationToken cancellationToken)
        => await ReadAsync(connection, await strays.FindAsync(connection, numbers, cancellationToken), cancellationToken);

    private async Task<IReadOnlyList<AuftragRow>> ReadAsync(DbConnection connection, IEnumerable<int> ids, CancellationToken cancellationToken)
    {
        var found = new List<AuftragRow>();
        foreach (var batch in ids.Chunk(BatchKeys.Size))
        {
            found.AddRange(await byId.RunAsync(connection, BatchKeys.Of(batch), cancellationToken));
        }

        return found;
    }
}
