using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Affected orders by what their shipping risks, the most urgent first: every day late counts against the merchant.</summary>
internal static class ShippingRiskSheet
{
    private static readonly ShippingDue[] Waiting =
        [ShippingDue.Overdue, ShippingDue.Today, ShippingDue.Tomorrow, ShippingDue.Later, ShippingDue.NoDeadline];

    public static TableSheet Of(ReportContext report)
    {
        var risk = new ShippingRisk(report.Result, report.Format);
        var listed = risk.Listed.ToList();
        return new(
            report.Words.ShippingRisk,
            report.Say("Versand_betroffen", "Shipping_affected"),
            report.Say("Betroffene Bestellungen: noch zu versenden oder zu spät versandt", "Affected orders: still to be shipped, or shipped late"),
            report.Say("Betroffene Bestellungen nach Versandfrist, die dringendsten zuerst.", "Affected orders by shipping deadline, the most urgent first."),
            [Summary(report, risk), .. Shipped(report, risk)],
            Columns(report),
            listed.Count,
            listed.Select(entry => Row(report, entry.Order, entry.Due)));
    }

    private static string Summary(ReportContext report, ShippingRisk risk)
    {
        var asOf = report.Format.Moment(report.Result.Run.FinishedAt);
        if (risk.AtRisk == 0)
        {
            return report.Say(
                $"0 Bestellungen: Keine betroffene Bestellung wartete am {asOf} noch auf den Versand.",
                $"0 orders: no affected order was still to be shipped on {asOf}.");
        }

        var parts = Waiting
            .Where(due => risk.CountOf(due) > 0)
            .Select(due => $"{report.Format.Count(risk.CountOf(due))} {report.Say(ShippingRisk.Name(due)).ToLowerInvariant()}");
        return report.Say(
            $"Noch zu versenden, Stand {asOf} ({report.Format.ZoneName}): {string.Join(", ", parts)}.",
            $"Still to be shipped, as of {asOf} ({report.Format.ZoneName}): {string.Join(", ", parts)}.");
    }

    private static IEnumerable<string> Shipped(ReportContext report, ShippingRisk risk)
    {
        if (risk.CountOf(ShippingDue.ShippedLate) is var late and > 0)
        {
            yield return report.Say(
                $"Zu spät versandt: {report.Format.Count(late)}. Das zählt bei Amazon gegen den Händler.",
                $"Shipped late: {report.Format.Count(late)}. Amazon counts this against the merchant.");
        }

        if (risk.CountOf(ShippingDue.ShippedInTime) is var inTime and > 0)
        {
            yield return report.Say(
                $"Rechtzeitig versandt: {report.Format.Count(inTime)}; hier nicht aufgeführt.",
                $"Shipped in time: {report.Format.Count(inTime)}; not listed here.");
        }

        if (risk.CountOf(ShippingDue.ShippedSomeTime) is var some and > 0)
        {
            yield return report.Say(
                $"Versandt, ob rechtzeitig ist unbekannt: {report.Format.Count(some)}. Wann versandt wurde, liegt diesem Bericht nicht vor; es steht "
                    + "in Seller Central.",
                $"Shipped, in time or not is unknown: {report.Format.Count(some)}. This report does not know when; Seller Central does.");
        }
    }

    private static IReadOnlyList<TableColumn> Columns(ReportContext report) =>
    [
        OrderColumns.Number(report),
        OrderColumns.Due(report),
        OrderColumns.ShipBy(report),
        OrderColumns.Shipped(report),
        OrderColumns.Marketplace(report),
        .. OrderColumns.Erp(report),
        OrderColumns.Cause(report),
        OrderColumns.WorstFinding(report),
        OrderColumns.Advice(report),
    ];

    private static TableRow Row(ReportContext report, AuditedOrder order, ShippingDue due)
    {
        var tone = ShippingRisk.Tone(due);
        var (cause, worst, advice) = OrderColumns.Verdict(report, order);
        return new(
            [
                order.Number.Value,
                OrderColumns.DueOf(report, due),
                OrderColumns.Moment(report, order.ShipBy),
                OrderColumns.Moment(report, order.ShippedAt),
                Marketplace.NameOf(order.MarketplaceId),
                .. OrderColumns.Erp(report, order),
                cause,
                worst,
                advice,
            ],
            tone);
    }
}
