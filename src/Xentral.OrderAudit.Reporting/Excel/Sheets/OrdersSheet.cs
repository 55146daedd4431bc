using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>One row per affected order: the merchant's work list and the case worker's evidence.</summary>
internal static class OrdersSheet
{
    public static TableSheet Of(ReportContext report)
    {
        var affected = report.Result.AffectedOrders.OrderBy(order => order.Number).ToList();
        var withNotes = affected.Any(order => order.Notes.Count > 0);
        var withDetails = affected.Any(order => order.Detail is not null);
        var withShipping = affected.Any(order => order.Shipping is not null);
        var columns = OrderColumns.Of(report, withNotes, withDetails, withShipping);
        var name = report.Say("Bestellungen", "Orders");
        return new(
            name,
            report.Say("Betroffene_Bestellungen", "Affected_orders"),
            report.Say("Betroffene Bestellungen", "Affected orders"),
            report.Say("Jede betroffene Bestellung in einer Zeile: Ursache, schwerster Befund, was zu tun ist.",
                "Every affected order in one row: cause, gravest finding, what to do."),
            [Summary(report, affected.Count)],
            columns,
            affected.Count,
            affected.Select(order => Row(report, order, withNotes, withDetails, withShipping)));
    }

    private static string Summary(ReportContext report, int count)
    {
        var coverage = report.Result.Coverage;
        var isChecked = report.Format.Count(coverage.Clear + coverage.Affected);
        return count switch
        {
            0 => report.Say($"0 betroffene Bestellungen, {isChecked} geprüft.", $"0 affected orders, {isChecked} checked."),
            1 => report.Say(
                $"1 von {isChecked} geprüften Bestellungen. Alle Zeiten: {report.Format.ZoneName}. Die Einzelheiten stehen unter „Befunde“.",
                $"1 of {isChecked} orders checked. All times: {report.Format.ZoneName}. Details are on the sheet “Findings”."),
            _ => report.Say(
                $"{report.Format.Count(count)} von {isChecked} geprüften Bestellungen. Alle Zeiten: {report.Format.ZoneName}. Die Einzelheiten stehen unter „Befunde“.",
                $"{report.Format.Count(count)} of {isChecked} orders checked. All times: {report.Format.ZoneName}. Details are on the sheet “Findings”."),
        };
    }

    private static TableRow Row(ReportContext report, AuditedOrder order, bool withNotes, bool withDetails, bool withShipping)
    {
        var (cause, worst, advice) = OrderColumns.Verdict(report, order);
        List<TableCell> cells =
        [
            order.Number.Value,
            OrderColumns.Moment(report, order.PurchasedAt),
            OrderColumns.Moment(report, order.ShipBy),
            Marketplace.NameOf(order.MarketplaceId),
        ];
        if (report.ShowsErpNumbers)
        {
            cells.Add(order.Erp?.DocumentNumber ?? "");
            cells.Add(OrderColumns.Status(report, order.Erp));
        }

        cells.Add(cause);
        if (withDetails)
        {
            cells.Add(order.Detail is { } detail ? report.Say(detail.Name()) : "");
        }

        cells.AddRange([worst, TableCell.Count(order.Findings.Count(finding => finding.Accepted is null)), advice]);
        if (withShipping)
        {
            cells.Add(OrderColumns.Shipping(report, order.Shipping));
        }

        if (withNotes)
        {
            cells.Add(string.Join(" ", order.Notes.Select(report.Say)));
        }

        return new(cells, Severity.Error);
    }
}
