using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Every order without a verdict, and why: what this report is silent about is counted and named.</summary>
internal static class NotCheckedSheet
{
    // A case worker looks a number up; five beside each other keep the list to a page.
    private const int NumbersInRow = 5;

    public static TableSheet Of(ReportContext report) => report.IsForAmazon ? Grid(report) : new(
        report.Words.NotChecked,
        report.Say("Nicht_geprüft", "Not_checked"),
        report.Say("Nicht geprüfte Bestellungen", "Orders not checked"),
        report.Say("Bestellungen ohne Urteil und der Grund dafür.", "Orders without a verdict, and the reason."),
        [.. Lines(report)],
        Columns(report),
        report.Result.Orders.Count(IsNotChecked),
        report.Result.Orders.Where(IsNotChecked).OrderBy(order => order.Number).Select(order => Row(report, order)));

    private static TableSheet Grid(ReportContext report)
    {
        var rows = report.Result.Orders.Where(IsNotChecked).GroupBy(order => order.Reason).OrderBy(group => group.Key)
            .SelectMany(group => group.Select(order => order.Number.Value).Order(StringComparer.Ordinal).Chunk(NumbersInRow)
                .Select(numbers => new TableRow(
                [
                    group.Key is { } reason ? report.Say(reason.Name()) : "",
                    .. Enumerable.Range(0, NumbersInRow).Select(index => new TableCell(index < numbers.Length ? numbers[index] : "")),
                ])))
            .ToList();
        return new(
            report.Words.NotChecked,
            report.Say("Nicht_geprüft", "Not_checked"),
            report.Say("Nicht geprüfte Bestellungen", "Orders not checked"),
            report.Say("Bestellungen ohne Urteil und der Grund dafür.", "Orders without a verdict, and the reason."),
            [.. Lines(report)],
            [
                Reason(report),
                .. Enumerable.Range(1, NumbersInRow).Select(number => report.Column(ColumnKind.Key, 20, 24,
                    new($"Bestellnummer {number}", $"Order number {number}"),
                    new("Bestellungen ohne Urteil, mehrere je Zeile.", "Orders without a verdict, several in a row."))),
            ],
            rows.Count,
            rows);
    }

    private static TableColumn Reason(ReportContext report) => report.Column(ColumnKind.Text, 28, 34,
        new("Grund", "Reason"), new("Warum über diese Bestellung kein Urteil möglich ist.", "Why no verdict on this order is possible."));

    private static IEnumerable<string> Lines(ReportContext report)
    {
        var coverage = report.Result.Coverage;
        if (coverage.NotCheckable == 0)
        {
            yield return coverage.Received switch
            {
                0 => report.Say("0 Bestellungen.", "0 orders."),
                1 => report.Say("0 Bestellungen: Die eine wurde geprüft.", "0 orders: the one there is was checked."),
                var all => report.Say(
                    $"0 Bestellungen: Alle {report.Format.Count(all)} wurden geprüft.", $"0 orders: all {report.Format.Count(all)} were checked."),
            };
            yield break;
        }

        foreach (var (reason, count) in coverage.ByReason.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key))
        {
            yield return $"{report.Format.Count(count)} × {report.Say(reason.Name())}: {report.Say(reason.Meaning())}";
        }
    }

    private static bool IsNotChecked(AuditedOrder order) => order.Outcome == Outcome.NotCheckable;

    private static IReadOnlyList<TableColumn> Columns(ReportContext report) =>
    [
        OrderColumns.Number(report),
        OrderColumns.Purchased(report),
        OrderColumns.Marketplace(report),
        Reason(report),
        report.Column(
            ColumnKind.Text,
            40,
            50,
            new("Einzelheiten", "Details"),
            new("Was über diese Bestellung sonst bekannt ist.", "What else is known about this order.")),
        .. OrderColumns.Erp(report),
    ];

    private static TableRow Row(ReportContext report, AuditedOrder order)
    {
        var details = order.Findings.Select(report.Text.Message).Concat(order.Notes.Select(report.Say));
        return new(
        [
            order.Number.Value,
            OrderColumns.Moment(report, order.PurchasedAt),
            Marketplace.NameOf(order.MarketplaceId),
            order.Reason is { } reason ? report.Say(reason.Name()) : "",
            string.Join(" ", details),
            .. OrderColumns.Erp(report, order),
        ]);
    }
}
