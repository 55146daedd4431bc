using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Every order without a verdict, and why: what this report is silent about is counted and named.</summary>
internal static class NotCheckedSheet
{
    public static TableSheet Of(ReportContext report) => new(
        report.Say("Nicht geprüft", "Not checked"),
        report.Say("Nicht_geprüft", "Not_checked"),
        report.Say("Nicht geprüfte Bestellungen", "Orders not checked"),
        report.Say("Bestellungen ohne Urteil und der Grund dafür.", "Orders without a verdict, and the reason."),
        [.. Lines(report)],
        Columns(report),
        report.Result.Orders.Count(IsNotChecked),
        report.Result.Orders.Where(IsNotChecked).OrderBy(order => order.Number).Select(order => Row(report, order)));

    private static IEnumerable<string> Lines(ReportContext report)
    {
        var coverage = report.Result.Coverage;
        if (coverage.NotCheckable == 0)
        {
            yield return report.Say(
                $"0 Bestellungen: Alle {report.Format.Count(coverage.Received)} wurden geprüft.",
                $"0 orders: all {report.Format.Count(coverage.Received)} were checked.");
            yield break;
        }

        foreach (var (reason, count) in coverage.ByReason.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            yield return $"{report.Format.Count(count)} × {report.Say(reason.Name())}: {report.Say(reason.Meaning())}";
        }
    }

    private static bool IsNotChecked(AuditedOrder order) => order.Outcome == Outcome.NotCheckable;

    private static List<TableColumn> Columns(ReportContext report)
    {
        List<TableColumn> columns =
        [
            OrderColumns.Number(report),
            OrderColumns.Purchased(report),
            new(report.Words.Marketplace, ColumnKind.Text, 12, 16),
            new(report.Say("Grund", "Reason"), ColumnKind.Text, 28, 34),
            new(report.Say("Einzelheiten", "Details"), ColumnKind.Text, 40, 50),
        ];
        if (report.ShowsErpNumbers)
        {
            columns.Add(OrderColumns.ErpDocument(report));
            columns.Add(OrderColumns.ErpStatus(report));
        }

        return columns;
    }

    private static TableRow Row(ReportContext report, AuditedOrder order)
    {
        var details = order.Findings.Select(report.Text.Message).Concat(order.Notes.Select(report.Say));
        List<TableCell> cells =
        [
            order.Number.Value,
            OrderColumns.Moment(report, order.PurchasedAt),
            Marketplace.NameOf(order.MarketplaceId),
            order.Reason is { } reason ? report.Say(reason.Name()) : "",
            string.Join(" ", details),
        ];
        if (report.ShowsErpNumbers)
        {
            cells.Add(order.Erp?.DocumentNumber ?? "");
            cells.Add(order.Erp is null ? "" : OrderColumns.Status(report, order.Erp));
        }

        return new(cells);
    }
}
