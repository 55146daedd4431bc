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
        return new(
            report.Words.Orders,
            report.Say("Betroffene_Bestellungen", "Affected_orders"),
            report.Say("Betroffene Bestellungen", "Affected orders"),
            report.Say("Jede betroffene Bestellung in einer Zeile: Ursache, schwerster Befund, was zu tun ist.",
                "Every affected order in one row: cause, gravest finding, what to do."),
            [Summary(report, affected.Count)],
            Columns(report, withNotes, withDetails, withShipping),
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
                $"1 von {isChecked} geprüften Bestellungen. Alle Zeiten: {report.Format.ZoneName}. Die Einzelheiten stehen unter „{report.Words.Findings}“.",
                $"1 of {isChecked} orders checked. All times: {report.Format.ZoneName}. Details are on the sheet “{report.Words.Findings}”."),
            _ => report.Say(
                $"{report.Format.Count(count)} von {isChecked} geprüften Bestellungen. Alle Zeiten: {report.Format.ZoneName}. Die Einzelheiten stehen unter „{report.Words.Findings}“.",
                $"{report.Format.Count(count)} of {isChecked} orders checked. All times: {report.Format.ZoneName}. Details are on the sheet “{report.Words.Findings}”."),
        };
    }

    private static IReadOnlyList<TableColumn> Columns(ReportContext report, bool withNotes, bool withDetails, bool withShipping) =>
    [
        OrderColumns.Number(report),
        OrderColumns.Purchased(report),
        OrderColumns.ShipBy(report),
        OrderColumns.Marketplace(report),
        .. OrderColumns.Erp(report),
        .. report.Changes is null ? Array.Empty<TableColumn>() : [OrderColumns.Change(report)],
        OrderColumns.Cause(report),
        .. withDetails ? [OrderColumns.Detail(report)] : Array.Empty<TableColumn>(),
        OrderColumns.WorstFinding(report),
        OrderColumns.Findings(report),
        OrderColumns.Advice(report),
        .. withShipping ? [OrderColumns.Shipping(report)] : Array.Empty<TableColumn>(),
        .. withNotes ? [OrderColumns.Remark(report)] : Array.Empty<TableColumn>(),
        OrderColumns.PurchasedAsGiven(report),
    ];

    private static TableRow Row(ReportContext report, AuditedOrder order, bool withNotes, bool withDetails, bool withShipping)
    {
        var (cause, worst, advice) = OrderColumns.Verdict(report, order);
        return new(
            [
                order.Number.Value,
                OrderColumns.Moment(report, order.PurchasedAt),
                OrderColumns.Moment(report, order.ShipBy),
                Marketplace.NameOf(order.MarketplaceId),
                .. OrderColumns.Erp(report, order),
                .. report.Changes is { } changes ? [OrderColumns.ChangeOf(report, changes.Affected[order.Number])] : Array.Empty<TableCell>(),
                cause,
                .. withDetails ? [order.Detail is { } detail ? report.Say(detail.Name()) : ""] : Array.Empty<TableCell>(),
                worst,
                TableCell.Count(order.Findings.Count(finding => finding.Accepted is null)),
                advice,
                .. withShipping ? [OrderColumns.Shipping(report, order.Shipping)] : Array.Empty<TableCell>(),
                .. withNotes ? [string.Join(" ", order.Notes.Select(report.Say))] : Array.Empty<TableCell>(),
                OrderColumns.MomentAsGiven(report, order.PurchasedAt),
            ],
            Severity.Error);
    }
}
