using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Grants;

/// <summary>The query for Xentral's report module, whose export the source <c>csv</c> reads.</summary>
public static class ExportQuery
{
    /// <param name="first">First order day.</param>
    /// <param name="last">Last order day; <see langword="null"/> for no end.</param>
    public static string Write(DateOnly first, DateOnly? last, IReadOnlyList<int> shopIds)
    {
        var columns = OrderLookup.StoredColumns.Required.Concat(OrderLookup.StoredColumns.Optional);
        var text = new StringBuilder("SELECT\n");
        text.AppendJoin(",\n", columns.Select(column => $"  a.{column} AS {column}")).Append('\n');
        text.Append("FROM auftrag a\n");
        text.Append(CultureInfo.InvariantCulture, $"WHERE a.datum >= '{first:yyyy-MM-dd}'\n");
        if (last is { } end)
        {
            text.Append(CultureInfo.InvariantCulture, $"  AND a.datum <= '{end:yyyy-MM-dd}'\n");
        }

        text.Append("  AND (a.internet <> '' OR a.shopextid <> '')\n");
        if (shopIds.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"  AND a.shop IN ({string.Join(", ", shopIds)})\n");
        }

        return text.Append("ORDER BY a.id\n").ToString();
    }
}
