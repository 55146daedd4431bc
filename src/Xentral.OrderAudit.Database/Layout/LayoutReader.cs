using System.Data.Common;
using Dapper;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Layout;

/// <summary>Reads which columns a table offers, and refuses a table that lacks necessary ones.</summary>
internal sealed class LayoutReader(IOrderDatabase database)
{
    public async Task<TableLayout> ReadAsync(DbConnection connection, string table, CancellationToken cancellationToken) => new(
        table,
        await NamesAsync(connection, database.ColumnsQuery, table, cancellationToken),
        await NamesAsync(connection, database.IndexedColumnsQuery, table, cancellationToken));

    /// <exception cref="SourceUnavailableException">The table or a required column is missing or not granted; says which.</exception>
    public async Task<TableLayout> RequireAsync(DbConnection connection, ColumnQuery query, CancellationToken cancellationToken)
    {
        var layout = await ReadAsync(connection, query.Table, cancellationToken);

        if (!layout.IsReadable)
        {
            throw await WhyAbsentAsync(connection, layout.Table, "1", cancellationToken) == Absence.NotGranted
                ? DatabaseFailures.MissingTableRight(layout.Table)
                : DatabaseFailures.MissingTable(layout.Table);
        }

        await RequireColumnsAsync(connection, layout, layout.Missing(query.Required), cancellationToken);

        return layout;
    }

    private async Task RequireColumnsAsync(DbConnection connection, TableLayout layout, IReadOnlyList<string> absent, CancellationToken cancellationToken)
    {
        var missing = new List<string>();
        foreach (var column in absent)
        {
            if (await WhyAbsentAsync(connection, layout.Table, column, cancellationToken) == Absence.Missing)
            {
                missing.Add(column);
            }
        }

        if (missing.Count > 0)
        {
            throw DatabaseFailures.MissingColumns(layout.Table, missing);
        }

        if (absent.Count > 0)
        {
            throw DatabaseFailures.MissingColumnRights(layout.Table, absent);
        }
    }

    // The catalogue lists neither what is missing nor what is not granted; only selecting it tells the two apart.
    public async Task<Absence> WhyAbsentAsync(DbConnection connection, string table, string expression, CancellationToken cancellationToken)
    {
        try
        {
            await connection.ExecuteAsync(new CommandDefinition($"SELECT {expression} FROM {table} LIMIT 0", cancellationToken: cancellationToken));

            return Absence.Missing;
        }
        catch (DbException failure) when (database.AbsenceOf(failure) is { } absence)
        {
            return absence;
        }
    }

    private static async Task<IReadOnlySet<string>> NamesAsync(DbConnection connection, string query, string table, CancellationToken cancellationToken)
    {
        var names = await connection.QueryAsync<string>(new CommandDefinition(query, new { table }, cancellationToken: cancellationToken));

        return names.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
