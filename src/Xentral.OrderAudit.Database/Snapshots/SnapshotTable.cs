using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>One table of a snapshot: the columns the source offers, and a statement that adds a row.</summary>
internal sealed class SnapshotTable : IDisposable
{
    private readonly SqliteCommand insert;
    private readonly string name;
    private readonly IReadOnlyList<string> columns;
    private readonly bool isMasked;

    private SnapshotTable(SqliteCommand insert, string name, IReadOnlyList<string> columns, bool isMasked)
    {
        this.name = name;
        this.insert = insert;
        this.columns = columns;
        this.isMasked = isMasked;
    }

    public int Rows { get; private set; }

    public static SnapshotTable Create(
        SqliteConnection target, ColumnQuery query, IReadOnlySet<string> available, bool isMasked, params ReadOnlySpan<string> indexes)
    {
        var columns = query.Required.Concat(query.Optional).Where(available.Contains).ToList();
        var text = string.Join(
            ", ", columns.Select(column => column == "id" ? "id INTEGER PRIMARY KEY" : column == "internet" ? "internet COLLATE RTRIM" : column));
        target.Execute($"CREATE TABLE {query.Table} ({text})");
        foreach (var index in indexes)
        {
            if (columns.Contains(index))
            {
                target.Execute($"CREATE INDEX {query.Table}_{index} ON {query.Table} ({index})");
            }
        }

        var insert = target.CreateCommand();
        insert.CommandText = $"INSERT OR IGNORE INTO {query.Table} ({string.Join(", ", columns)}) "
            + $"VALUES ({string.Join(", ", columns.Select(column => $"@{column}"))})";
        columns.ForEach(column => insert.Parameters.AddWithValue($"@{column}", DBNull.Value));

        return new SnapshotTable(insert, query.Table, columns, isMasked);
    }

    /// <param name="change">Replaces a value before it is stored; <see langword="null"/> stores it as it is.</param>
    public void Add(IDictionary<string, object?> row, Func<string, object?, object?>? change = null)
    {
        foreach (var column in columns)
        {
            var value = row[column];
            value = change is null ? value : change(column, value);
            insert.Parameters[$"@{column}"].Value = Stored(column, value);
        }

        Rows += insert.ExecuteNonQuery();
    }

    /// <summary>Takes all rows out again.</summary>
    public void Clear()
    {
        insert.Connection!.Execute($"DELETE FROM {name}");
        Rows = 0;
    }

    public static async Task<IReadOnlyList<IDictionary<string, object?>>> RowsAsync(
        DbConnection source, string text, object? parameters, CancellationToken cancellationToken)
        => [.. (await source.QueryAsync(new CommandDefinition(text, parameters, cancellationToken: cancellationToken)))
            .Select(row => (IDictionary<string, object?>)row)];

    public void Dispose() => insert.Dispose();

    private object Stored(string column, object? value) => value switch
    {
        null => DBNull.Value,
        string text => isMasked && ShapeMask.IsPersonal(column) ? ShapeMask.Of(text) : text,
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}
