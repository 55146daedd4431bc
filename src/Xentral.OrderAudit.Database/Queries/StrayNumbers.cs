using System.Data.Common;
using Dapper;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>
/// Where the numbers are that do not stand in their field as Amazon writes them. Read once, when the first order is missing: a healthy run never pays for it,
/// and one with many missing orders pays once.
/// </summary>
internal sealed class StrayNumbers(TableLayout orders)
{
    private static readonly string Untidy = QueryText.Load("UntidyNumbers");
    private static readonly string WithoutNumber = QueryText.Load("OrdersWithoutNumber");

    private ILookup<OrderNumber, int>? idsOf;

    /// <summary>The column with the technical number of the shop import.</summary>
    public static string ShopColumn => "shopextid";

    /// <summary>Row ids of these numbers.</summary>
    public async Task<IEnumerable<int>> FindAsync(DbConnection connection, IEnumerable<OrderNumber> numbers, CancellationToken cancellationToken)
    {
        idsOf ??= IdsOf(await ReadAsync(connection, cancellationToken));

        return numbers.SelectMany(number => idsOf[number]).Distinct();
    }

    /// <summary>Takes the heads that were read anyway.</summary>
    public void Take(IEnumerable<OrderHeadRow> rows) => idsOf = IdsOf(rows);

    private async Task<IEnumerable<OrderHeadRow>> ReadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var untidy = await connection.QueryAsync<OrderHeadRow>(new CommandDefinition(Untidy, cancellationToken: cancellationToken));

        return orders.Columns.Contains(ShopColumn)
            ? untidy.Concat(await connection.QueryAsync<OrderHeadRow>(new CommandDefinition(WithoutNumber, cancellationToken: cancellationToken)))
            : untidy;
    }

    private static ILookup<OrderNumber, int> IdsOf(IEnumerable<OrderHeadRow> rows)
        => rows.Select(row => (Number: StoredNumber.Read(row.Internet, row.Shopextid), row.Id))
            .Where(row => row.Number is not null)
            .ToLookup(row => row.Number!.Value, row => row.Id);
}
