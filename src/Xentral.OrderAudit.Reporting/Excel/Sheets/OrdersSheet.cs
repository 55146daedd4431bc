using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>One row per affected order: the merchant's work list and the case worker's evidence.</summary>
internal static class OrdersSheet
{
    public static TableSheet Of(ReportContext report)
    {
        var affected = report.Result.AffectedOrders.OrderBy(order => order.Number).ToList();
        var parts = new Parts(
            WithMarketplace: affected.DistinctBy(order => order.MarketplaceId).Count() > 1,
            WithRemarks: !report.IsForAmazon && affected.Any(order => Remarks(report, order).Length > 0));
        var risk = new ShippingRisk(report.Result, report.Format);
        return new(
            report.Words.Orders,
            report.Say("Betroffene_Bestellungen", "Affected_orders"),
            report.Say("Betroffene Bestellungen", "Affected orders"),
            report.IsForAmazon
                ? report.Say("Jede betroffene Bestellung in einer Zeile.", "Every affected order in one row.")
                : report.Say("Jede betroffene Bestellung in einer Zeile: Ursache, schwerster Befund, was zu tun ist.",
                    "Every affected order in one row: cause, gravest finding, what to do."),
            [Summary(report, affected.Count)],
            Columns(report, parts),
            affected.Count,
            affected.Select(order => Row(report, order, risk.Of(order), parts)));
    }

    /// <summary>Columns that stand only where there is something to say.</summary>
    private sealed record Parts(bool WithMarketplace, bool WithRemarks);

    private static string Summary(ReportContext report, int count)
    {
        var coverage = report.Result.Coverage;
        var isChecked = report.Format.Count(coverage.Clear + coverage.Affected);
        return count == 0
            ? report.Say($"0 betroffene Bestellungen, {isChecked} geprüft.", $"0 affected orders, {isChecked} checked.")
            : report.Say(
                $"{report.Format.Count(count)} von {isChecked} geprüften Bestellungen. Alle Zeiten: {report.Format.ZoneName}. Die Einzelheiten stehen "
                    + $"unter „{report.Words.Findings}“.",
                $"{report.Format.Count(count)} of {isChecked} orders checked. All times: {report.Format.ZoneName}. Details are on the sheet "
                    + $"“{report.Words.Findings}”.");
    }

    private static IReadOnlyList<TableColumn> Columns(ReportContext report, Parts parts) =>
    [
        OrderColumns.Number(report),
        OrderColumns.Purchased(report),
        OrderColumns.ShipBy(report),
        .. When(report.IsForAmazon, OrderColumns.Due(report)),
        .. When(parts.WithMarketplace, OrderColumns.Marketplace(report)),
        .. OrderColumns.Erp(report),
        .. When(ShowsChanges(report), OrderColumns.Change(report)),
        OrderColumns.Cause(report),
        OrderColumns.Origin(report),
        OrderColumns.WorstFinding(report),
        .. When(!report.IsForAmazon, OrderColumns.Advice(report)),
        .. When(parts.WithRemarks, OrderColumns.Remark(report)),
    ];

    private static TableRow Row(ReportContext report, AuditedOrder order, ShippingDue due, Parts parts)
    {
        var (cause, worst, advice) = OrderColumns.Verdict(report, order);
        return new(
            [
                order.Number.Value,
                OrderColumns.Moment(report, order.PurchasedAt),
                OrderColumns.Moment(report, order.ShipBy),
                .. When(report.IsForAmazon, OrderColumns.DueOf(report, due)),
                .. When<TableCell>(parts.WithMarketplace, Marketplace.NameOf(order.MarketplaceId)),
                .. OrderColumns.Erp(report, order),
                .. ShowsChanges(report) ? [OrderColumns.ChangeOf(report, report.Changes!.Affected[order.Number])] : Array.Empty<TableCell>(),
                cause,
                Where(report, order),
                worst,
                .. When(!report.IsForAmazon, advice),
                .. When<TableCell>(parts.WithRemarks, Remarks(report, order)),
            ],
            report.IsForAmazon ? ShippingRisk.Tone(due) : Severity.Error);
    }

    // "Never arrived in Xentral" beside "In Xentral" would look like a contradiction.
    private static string Where(ReportContext report, AuditedOrder order)
        => report.Say(Origins.Of(order).Name()) + (order.Detail switch
        {
            CauseDetail.StuckInStaging or CauseDetail.DiscardedInStaging => report.Say(" (Zwischentabelle)", " (staging table)"),
            CauseDetail.FetchedNotImported => report.Say(" (nur abgeholt)", " (only fetched)"),
            _ => "",
        });

    // One column for all that explains: as many columns as there are kinds of it would not fit on a page.
    private static string Remarks(ReportContext report, AuditedOrder order)
    {
        var shipping = OrderColumns.Shipping(report, order.Shipping);
        IEnumerable<string> all =
        [
            order.Detail is { } detail ? $"{report.Say(detail.Name())}." : "",
            .. order.Notes.Select(report.Say),
            shipping.Length > 0 ? report.Say($"Laut Xentral: {shipping}.", $"By Xentral: {shipping}.") : "",
            order.KnownDefect is { } defect ? report.Say(defect) : "",
        ];
        return string.Join(" ", all.Where(text => text.Length > 0));
    }

    // An earlier run of the merchant's is nothing a case worker can judge.
    private static bool ShowsChanges(ReportContext report) => report.Changes is not null && !report.IsForAmazon;

    private static IEnumerable<T> When<T>(bool isShown, params IEnumerable<T> parts) => isShown ? parts : [];
}
