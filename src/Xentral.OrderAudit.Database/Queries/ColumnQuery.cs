using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Database.Queries;

/// <summary>A SELECT over one table whose optional columns may be left out, because no two versions of Xentral have the same ones.</summary>
internal sealed partial class ColumnQuery
{
    private const string OptionalMark = "-- optional";

    private readonly IReadOnlyList<Column> columns;
    private readonly string rest;

    private ColumnQuery(IReadOnlyList<Column> columns, string table, string rest)
    {
        this.columns = columns;
        this.rest = rest;
        Table = table;
    }

    public string Table { get; }

    public IEnumerable<string> Required => columns.Where(column => !column.IsOptional).Select(column => column.Name);

    public IEnumerable<string> Optional => columns.Where(column => column.IsOptional).Select(column => column.Name);

    /// <summary>Columns that the condition needs beside those that are read.</summary>
    public IEnumerable<string> ConditionColumns
        => ConditionColumn().Matches(rest).Select(match => match.Groups["column"].Value).Distinct();

    /// <summary>Reads a query written with one column per line between SELECT and FROM.</summary>
    public static ColumnQuery Load(string name)
    {
        var lines = QueryText.Load(name).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var select = Array.IndexOf(lines, "SELECT");
        var from = Array.FindIndex(lines, line => line.StartsWith("FROM ", StringComparison.Ordinal));

        return new ColumnQuery(
            [.. lines[(select + 1)..from].Select(Column.Parse)],
            lines[from]["FROM ".Length..],
            string.Join('\n', lines[from..]));
    }

    /// <summary>The same columns by another condition.</summary>
    public ColumnQuery Where(string condition) => new(columns, Table, $"FROM {Table}\nWHERE {condition}");

    /// <summary>The same rows with the columns of another query of the same table.</summary>
    public ColumnQuery With(ColumnQuery more) => new([.. columns, .. more.columns], Table, rest);

    /// <summary>The statement for a table that has only these columns.</summary>
    public string TextFor(IReadOnlySet<string> available)
        => $"SELECT {string.Join(", ", columns.Where(column => available.Contains(column.Name)).Select(column => column.Expression))}\n{rest}";

    [GeneratedRegex(@"\b(?<column>[a-z_]+) (?:IN|>=|<|>) ", RegexOptions.CultureInvariant)]
    private static partial Regex ConditionColumn();

    private sealed record Column(string Name, string Expression, bool IsOptional)
    {
        public static Column Parse(string line)
        {
            var expression = line.Split("--")[0].Trim().TrimEnd(',');

            // "CAST(datum AS CHAR) AS datum" is named by its last word, like every other column.
            return new Column(expression.Split(' ')[^1], expression, line.EndsWith(OptionalMark, StringComparison.Ordinal));
        }
    }
}
