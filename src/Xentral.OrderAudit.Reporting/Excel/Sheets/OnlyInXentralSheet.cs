using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Amazon orders of Xentral that Amazon did not hand out: for the merchant and support, never part of what is claimed of Amazon.</summary>
internal static class OnlyInXentralSheet
{
    /// <returns><see langword="null"/> when there is nothing to show, or nobody to show it to.</returns>
    public static TableSheet? Of(ReportContext report)
    {
        var orders = report.Result.UnknownOrders;
        return orders.Count == 0 || !report.ShowsErpNumbers ? null : new(
            report.Words.OnlyInXentral,
            report.Say("Nur_in_Xentral", "Only_in_Xentral"),
            report.Say("Amazon-Aufträge, die Amazon nicht kennt", "Amazon orders unknown to Amazon"),
            report.Say(
                "Aufträge eines Amazon-Shops, die Amazon für diese Tage nicht geliefert hat.",
                "Orders of an Amazon shop that Amazon did not hand out for these days."),
            [report.Say(
                "Meist gehören sie zu einem anderen Konto oder Marktplatz; sonst ist die Nummer falsch. Sie zählen nicht zu den geprüften Bestellungen.",
                "Mostly they belong to another account or marketplace; else the number is wrong. They do not count among the orders checked.")],
            Columns(report),
            orders.Count,
            orders.Select(order => Row(report, order)));
    }

    private static IReadOnlyList<TableColumn> Columns(ReportContext report) =>
    [
        OrderColumns.Number(report),
        report.Column(
            ColumnKind.Day,
            12,
            14,
            new("Auftragsdatum", "Order date"),
            new("Der Tag, den der Auftrag in Xentral trägt.", "The day the order bears in Xentral.")),
        .. OrderColumns.Erp(report),
    ];

    private static TableRow Row(ReportContext report, UnknownOrder order) => new(
    [
        order.Number.Value,
        order.OrderedOn is { } day ? TableCell.Moment(day.ToDateTime(TimeOnly.MinValue)) : TableCell.Empty,
        .. OrderColumns.Erp(report, order.Erp),
    ]);
}
