using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>
/// Where the columns of <c>auftrag</c> stand in an export. A heading that may be another table's, or two for one column, would mix up addresses,
/// so it is refused.
/// </summary>
internal sealed class CsvColumns
{
    private readonly IReadOnlyList<string> headings;

    private CsvColumns(IReadOnlyList<string> headings, IReadOnlyList<string?> names)
    {
        this.headings = headings;
        Names = names;
        Number = IndexOf(OrderLookup.KeyColumn);
        ShopNumber = IndexOf(StrayNumbers.ShopColumn);
        Id = IndexOf("id");
    }

    /// <summary>The table's column for each of the file's; <see langword="null"/> for one that is not needed.</summary>
    public IReadOnlyList<string?> Names { get; }

    public IEnumerable<string> Known => Names.OfType<string>();

    public int Number { get; }

    /// <summary>-1 when the file does not have it.</summary>
    public int ShopNumber { get; }

    public int Id { get; }

    /// <exception cref="Core.Auditing.SourceUnavailableException">Columns are missing, or two headings mean the same one.</exception>
    public static CsvColumns Read(IReadOnlyList<string> headings, CsvExportProblems problems)
    {
        var columns = headings.Select(CsvHeader.ColumnOf).ToList();
        if (!columns.Contains(OrderLookup.KeyColumn))
        {
            throw problems.WithoutNumbers();
        }

        // A lost line break: the first order would be taken for headings.
        if (headings.Any(heading => TypedNumber.Read(heading) is { HasAmazonsShape: true }))
        {
            throw problems.RowInHeadings();
        }

        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index] is { } column && columns.IndexOf(column) is var first && first != index)
            {
                throw problems.SameColumn(CsvHeader.Plain(headings[first]), CsvHeader.Plain(headings[index]), column);
            }
        }

        RefuseOtherTables(headings, columns, problems);
        if (CsvHeader.Required.Except(columns.OfType<string>()).ToList() is { Count: > 0 } missing)
        {
            throw problems.MissingColumns(missing);
        }

        return new CsvColumns(headings, columns);
    }

    /// <summary>The headings come once more, as where two exports were put one after the other.</summary>
    public bool AreRepeated(string[] record)
        => record.Length == headings.Count && record.Select(CsvHeader.Plain).SequenceEqual(headings.Select(CsvHeader.Plain));

    // "rechnung.strasse" beside "auftrag.internet" is the invoice's.
    private static void RefuseOtherTables(IReadOnlyList<string> headings, List<string?> columns, CsvExportProblems problems)
    {
        var number = columns.IndexOf(OrderLookup.KeyColumn);
        var own = CsvHeader.TableOf(headings[number]);
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index] is { } column && CsvHeader.TableOf(headings[index]) is { } table && IsOther(table, own))
            {
                throw problems.OtherTable(CsvHeader.Plain(headings[number]), CsvHeader.Plain(headings[index]), column);
            }
        }
    }

    // Beside a number without table, one letter is whatever the query called the orders.
    private static bool IsOther(string table, string? own)
        => !table.Equals(own ?? "auftrag", StringComparison.OrdinalIgnoreCase) && (own is not null || table.Length > 1);

    private int IndexOf(string column)
    {
        for (var index = 0; index < Names.Count; index++)
        {
            if (Names[index] == column)
            {
                return index;
            }
        }

        return -1;
    }
}
