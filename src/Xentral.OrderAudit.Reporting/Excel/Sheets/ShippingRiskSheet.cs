using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Affected orders that still have to be shipped, the most urgent first: every day late counts against the merchant.</summary>
internal static class ShippingRiskSheet
{
    private static readonly Due[] Urgency = [Due.Overdue, Due.Today, Due.Tomorrow, Due.Later];

    private enum Due
    {
        Overdue,
        Today,
        Tomorrow,
        Later,
    }

    public static TableSheet Of(ReportContext report)
    {
        var waiting = report.Result.AffectedOrders
            .Where(IsWaiting)
            .OrderBy(order => order.ShipBy)
            .ThenBy(order => order.Number)
            .ToList();
        return new(
            report.Say("Versandrisiko", "Shipping risk"),
            report.Say("Noch_zu_versenden", "Still_to_ship"),
            report.Say("Betroffene Bestellungen, die noch versandt werden müssen", "Affected orders still to be shipped"),
            report.Say("Betroffene Bestellungen, die noch nicht versandt sind; die dringendsten zuerst.", "Affected orders not shipped yet, the most urgent first."),
            [Summary(report, waiting)],
            Columns(report),
            waiting.Count,
            waiting.Select(order => Row(report, order)));
    }

    private static bool IsWaiting(AuditedOrder order)
        => order.ShipBy is not null && order.AmazonStatus is AmazonOrderStatus.Unshipped or AmazonOrderStatus.PartiallyShipped;

    private static string Summary(ReportContext report, List<AuditedOrder> waiting)
    {
        var asOf = report.Format.Moment(report.Result.Run.FinishedAt);
        if (waiting.Count == 0)
        {
            return report.Say(
                $"0 Bestellungen: Keine betroffene Bestellung wartete am {asOf} noch auf den Versand.",
                $"0 orders: no affected order was still to be shipped on {asOf}.");
        }

        var counts = waiting.CountBy(order => DueOf(report, order)).ToDictionary();
        var parts = Urgency
            .Where(counts.ContainsKey)
            .Select(due => $"{report.Format.Count(counts[due])} {report.Say(Name(due)).ToLowerInvariant()}");
        return report.Say(
            $"Stand {asOf} ({report.Format.ZoneName}): {string.Join(", ", parts)}.",
            $"As of {asOf} ({report.Format.ZoneName}): {string.Join(", ", parts)}.");
    }

    private static IReadOnlyList<TableColumn> Columns(ReportContext report)
    {
        List<TableColumn> columns =
        [
            OrderColumns.Number(report),
            new(report.Say("Fälligkeit", "Due"), ColumnKind.Severity, 15, 18),
            OrderColumns.ShipBy(report),
            OrderColumns.Marketplace(report),
        ];
        if (report.ShowsErpNumbers)
        {
            columns.Add(OrderColumns.ErpDocument(report));
        }

        return [.. columns, OrderColumns.Cause(report), OrderColumns.WorstFinding(report), OrderColumns.Advice(report)];
    }

    private static TableRow Row(ReportContext report, AuditedOrder order)
    {
        var due = DueOf(report, order);
        var tone = due switch
        {
            Due.Overdue => Severity.Error,
            Due.Later => Severity.Info,
            _ => Severity.Warning,
        };

        List<TableCell> cells =
        [
            order.Number.Value,
            $"{tone.Sign()} {report.Say(Name(due))}",
            OrderColumns.Moment(report, order.ShipBy),
            Marketplace.NameOf(order.MarketplaceId),
        ];
        if (report.ShowsErpNumbers)
        {
            cells.Add(order.Erp?.DocumentNumber ?? "");
        }

        var (cause, worst, advice) = OrderColumns.Verdict(report, order);
        return new([.. cells, cause, worst, advice], tone);
    }

    private static Due DueOf(ReportContext report, AuditedOrder order)
    {
        var now = report.Result.Run.FinishedAt;
        var days = (report.Format.Local(order.ShipBy!.Value).Date - report.Format.Local(now).Date).Days;
        return order.ShipBy < now ? Due.Overdue : days == 0 ? Due.Today : days == 1 ? Due.Tomorrow : Due.Later;
    }

    private static LocalizedText Name(Due due) => due switch
    {
        Due.Overdue => new("Überfällig", "Overdue"),
        Due.Today => new("Heute fällig", "Due today"),
        Due.Tomorrow => new("Morgen fällig", "Due tomorrow"),
        _ => new("Später fällig", "Due later"),
    };
}
