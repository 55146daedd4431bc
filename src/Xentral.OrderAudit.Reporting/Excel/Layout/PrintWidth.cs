using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Layout;

/// <summary>
/// Fits a table's columns to the page: no type below 8 points on paper. Columns that wrap give way first; what is still too wide goes on to a
/// second page beside the first, with the order number repeated.
/// </summary>
internal static class PrintWidth
{
    /// <summary>The smallest type anybody should have to read, in points.</summary>
    public const double SmallestType = 8;

    /// <summary>Columns of this total width print in the smallest type.</summary>
    public static double Most { get; } = PageLayout.PrintableWidth / (SmallestType / FontSize.Table) / PageLayout.PointsPerCharacter * Reserve;

    // A column may become a little narrower than it should rather than go on to a second page.
    private const double Squeezed = 0.75;

    // Programs differ by a few per cent in how wide a character is.
    private const double Reserve = 0.97;

    public static bool Fits(IReadOnlyList<double> widths) => Total(widths) <= Most + 0.5;

    /// <param name="wanted">The width each column would need to wrap nothing.</param>
    /// <param name="fills">Give what the page has left to columns that want more, so that fewer texts wrap and the report has fewer pages.</param>
    public static IReadOnlyList<double> Fitted(IReadOnlyList<double> widths, IReadOnlyList<double> wanted, IReadOnlyList<TableColumn> columns, bool fills)
    {
        var excess = Total(widths) - Most;
        var wraps = columns.Index().Where(column => column.Item.Kind is ColumnKind.Text or ColumnKind.Foreign).Select(column => column.Index).ToList();
        return excess > 0 ? Shared(excess, column => -Math.Max(0, widths[column] - (columns[column].MinWidth * Squeezed)))
            : fills ? Shared(-excess, column => Math.Max(0, wanted[column] - widths[column]))
            : widths;

        // Nobody gives or gets more than asked for.
        double[] Shared(double amount, Func<int, double> most)
        {
            var fitted = widths.ToArray();
            var whole = wraps.Sum(column => Math.Abs(most(column)));
            var share = whole == 0 ? 0 : Math.Min(1, amount / whole);
            wraps.ForEach(column => fitted[column] += most(column) * share);
            return fitted;
        }
    }

    private static double Total(IReadOnlyList<double> widths) => widths.Sum() + (widths.Count * TextMeasure.AddedOnSave);
}
