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
    // Xentral may date an order by its import, perhaps weeks later; what is dated wholly wrong has a zero date.
    private const int DaysBefore = 7;
    private const int DaysAfter = 60;

    // What changed yesterday may have been bought long ago; Amazon hands out two years.
    private const int DaysBeforeAnUpdate = 731;

    private readonly KeyedQuery<AuftragRow> byNumber = new(Columns, layout.Orders);
    private readonly KeyedQuery<AuftragRow> byId = new(Columns.Where("id IN (@keys)"), layout.Orders);
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
        var first = DateOnly.FromDateTime(window.EffectiveSince.UtcDateTime).AddDays(window.IsByUpdate ? -DaysBeforeAnUpdate : -DaysBefore);
        var last = DateOnly.FromDateTime(window.Until.UtcDateTime).AddDays(DaysAfter);
        var rows = (await days.ReadUndatedAsync(session, cancellationToken)).ToList();
        await foreach (var row in days.ReadAsync(session, first, last, cancellationToken))
        {
            rows.Add(row);
        }

        idsOf = rows.Where(row => !string.IsNullOrWhiteSpace(row.Internet)).ToLookup(row => new OrderNumber(row.Internet!), row => row.Id);
    }

    /// <param name="numbers">At least one, at most <see cref="BatchKeys.Size"/>.</param>
    public async Task<IReadOnlyList<AuftragRow>> FindAsync(DbConnection connection, IReadOnlyList<OrderNumber> numbers, CancellationToken cancellationToken)
    {
        if (idsOf is null)
        {
            return [.. await byNumber.RunAsync(connection, BatchKeys.Of(numbers), cancellationToken)];
        }

        var found = new List<AuftragRow>(numbers.Count);
        foreach (var batch in numbers.SelectMany(number => idsOf[number]).Distinct().Chunk(BatchKeys.Size))
        {
            found.AddRange(await byId.RunAsync(connection, BatchKeys.Of(batch), cancellationToken));
        }

        return found;
    }
}
