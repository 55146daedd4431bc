using System.Data.Common;
using Dapper;
using Xentral.OrderAudit.Database.Layout;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>A look-up by one key, fitted to what the table offers.</summary>
internal sealed class KeyedQuery<TRow>(ColumnQuery columns, TableLayout layout)
{
    private readonly string text = columns.TextFor(layout.Columns);

    public Task<IEnumerable<TRow>> RunAsync(DbConnection connection, BatchKeys keys, CancellationToken cancellationToken)
        => connection.ReadRowsAsync<TRow>(new CommandDefinition(keys.Expand(text), keys, cancellationToken: cancellationToken));
}
