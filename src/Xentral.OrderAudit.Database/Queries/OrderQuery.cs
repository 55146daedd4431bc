using System.Data.Common;
using Dapper;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>The look-up of orders by Amazon number, fitted to what the table offers.</summary>
internal sealed class OrderQuery(TableLayout layout)
{
    private readonly string text = OrderNumbers.Expand(Columns.TextFor(layout.Columns));

    public static ColumnQuery Columns { get; } = ColumnQuery.Load("Orders");

    /// <summary>Holds the Amazon number.</summary>
    public static string KeyColumn => "internet";

    /// <param name="numbers">At least one, at most <see cref="OrderNumbers.BatchSize"/>.</param>
    public Task<IEnumerable<AuftragRow>> RunAsync(DbConnection connection, IReadOnlyList<OrderNumber> numbers, CancellationToken cancellationToken)
        => connection.QueryAsync<AuftragRow>(new CommandDefinition(text, new OrderNumbers(numbers), cancellationToken: cancellationToken));
}
