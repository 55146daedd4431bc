using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>What has changed since earlier runs. Orders that are affected as before stand on the sheet of the orders only.</summary>
internal static class ChangesSheet
{
    public static TableSheet Of(ReportContext report, AuditChanges changes)
    {
        IReadOnlyList<TableRow> rows =
        [
            .. report.Result.AffectedOrders
                .Select(order => (Order: order, Change: changes.Affected[order.Number]))
                .Where(entry => entry.Change.Kind != ChangeKind.Persisting)
                .OrderBy(entry => entry.Change.Kind)
                .ThenBy(entry => entry.Order.Number)
                .Select(entry => Affected(report, entry.Order, entry.Change)),
            .. changes.Resolved.Select(order => Known(report, order, ChangeTexts.Resolved, tone: null)),
            .. changes.Unchecked.Select(order => Known(report, order, ChangeTexts.Unchecked, Severity.Warning)),
        ];

        return new(
            report.Say("Veränderungen", "Changes"),
            report.Say("Seit_dem_letzten_Lauf", "Since_the_last_run"),
            report.Say("Was sich seit dem letzten Prüflauf verändert hat", "What has changed since the last audit run"),
            report.Say(
                "Neue, behobene und noch offene Bestellungen im Vergleich zum letzten Prüflauf.",
                "New, resolved and still open orders compared with the last audit run."),
            [Summary(report, changes)],
            Columns(report),
            rows.Count,
            rows);
    }

    private static string Summary(ReportContext report, AuditChanges changes)
    {
        var counts = string.Join(", ", changes.Counts().Select(row => $"{report.Say(row.Name)}: {report.Format.Count(row.Count)}"));
        var last = changes.Since!;
        return report.Say(
            $"Verglichen mit dem Prüflauf {last.Id} vom {report.Format.Moment(last.FinishedAt)}. {counts}.",
            $"Compared with audit run {last.Id} of {report.Format.Moment(last.FinishedAt)}. {counts}.");
    }

    private static IReadOnlyList<TableColumn> Columns(ReportContext report) =>
    [
        OrderColumns.Number(report),
        OrderColumns.Change(report, ColumnKind.Severity),
        report.Column(ColumnKind.Moment, 15, 18,
            new($"Betroffen seit ({report.Format.ZoneName})", $"Affected since ({report.Format.ZoneName})"),
            new("Wann ein Prüflauf die Bestellung zuerst als betroffen fand.", "When an audit run first found the order affected.")),
        OrderColumns.Purchased(report),
        OrderColumns.Marketplace(report),
        OrderColumns.Cause(report),
        report.Column(
            ColumnKind.Text,
            14,
            24,
            new("Regeln", "Rules"),
            new("Die Prüfregeln, gegen die sie verstößt oder verstieß.", "The audit rules it breaks or broke.")),
    ];

    private static TableRow Affected(ReportContext report, AuditedOrder order, OrderChange change) => new(
        [
            order.Number.Value,
            $"{Severity.Error.Sign()} {report.Say(change.Kind.Name())}",
            OrderColumns.Moment(report, change.FoundAt),
            OrderColumns.Moment(report, order.PurchasedAt),
            Marketplace.NameOf(order.MarketplaceId),
            report.Say(order.Cause!.Value.Name()),
            string.Join(", ", order.Findings.Where(finding => finding.IsOpenError).Select(finding => finding.Rule.Id).Distinct()),
        ],
        Severity.Error);

    private static TableRow Known(ReportContext report, KnownOrder order, LocalizedText change, Severity? tone) => new(
        [
            order.Number.Value,
            $"{tone?.Sign() ?? "✓"} {report.Say(change)}",
            OrderColumns.Moment(report, order.FoundAt),
            OrderColumns.Moment(report, order.PurchasedAt),
            Marketplace.NameOf(order.MarketplaceId),
            report.Say(order.Cause.Name()),
            string.Join(", ", order.RuleIds),
        ],
        tone);
}
