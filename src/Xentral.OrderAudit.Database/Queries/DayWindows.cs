using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Dapper;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Layout;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>Reads orders by their date, one day per query where the dates are indexed.</summary>
internal sealed class DayWindows<TRow>(string query, TableLayout layout)
{
    // Strict servers refuse to compare with a zero date, but not to find one.
    private const string ZeroDates = "datum < '1970-01-01'";

    private readonly ColumnQuery columns = ColumnQuery.Load(query);
    private readonly bool isIndexed = layout.Indexed.Contains("datum");

    /// <summary>All rows of these days, first to last.</summary>
    public async IAsyncEnumerable<TRow> ReadAsync(
        DatabaseSession session, DateOnly first, DateOnly last, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = columns.TextFor(layout.Columns);

        // Without an index every query reads the whole table, so there is only one.
        var step = isIndexed ? 1 : last.DayNumber - first.DayNumber + 1;
        for (var day = first; day <= last; day = day.AddDays(step))
        {
            var span = new { since = Text(day), until = Text(day.AddDays(step)) };
            foreach (var row in await session.ReadPatientlyAsync((connection, token) => RowsAsync(connection, text, span, token), cancellationToken))
            {
                yield return row;
            }
        }
    }

    /// <summary>The rows whose date was lost.</summary>
    public Task<IEnumerable<TRow>> ReadUndatedAsync(DatabaseSession session, CancellationToken cancellationToken)
    {
        var text = columns.Where(ZeroDates).TextFor(layout.Columns);

        return session.ReadPatientlyAsync((connection, token) => RowsAsync(connection, text, span: null, token), cancellationToken);
    }

    private static Task<IEnumerable<TRow>> RowsAsync(DbConnection connection, string text, object? span, CancellationToken cancellationToken)
        => connection.ReadRowsAsync<TRow>(new CommandDefinition(text, span, cancellationToken: cancellationToken));

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
