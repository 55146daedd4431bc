using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Csv;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The merchant's work list: one order per row, the right address as Xentral's form has its fields, what to change marked.</summary>
internal static class CorrectionsSheet
{
    /// <returns><see langword="null"/> for readers outside the house, and when there is nothing to mend.</returns>
    public static TableSheet? Of(ReportContext report)
    {
        if (report.IsMasked || Correction.Of(new(report.Result, report.Format)).ToList() is not { Count: > 0 } corrections)
        {
            return null;
        }

        return new(
            report.Words.Corrections,
            report.Say("Zu_berichtigen", "To_correct"),
            report.Say("Korrekturliste", "Correction list"),
            report.Say("Was in welchem Auftrag zu ändern ist, die dringendsten zuerst.", "What to change in which order, the most urgent first."),
            [
                report.Say(
                    $"{report.Format.Orders(corrections.Count)}, noch nicht versandt, die dringendsten zuerst. Rechts die Lieferadresse nach Amazon in "
                        + "den Feldern von Xentral; farbige Felder sind in Xentral anders.",
                    $"{report.Format.Orders(corrections.Count)} not shipped yet, the most urgent first. On the right, Amazon’s delivery address in "
                        + "Xentral’s fields; coloured fields differ in Xentral."),
            ],
            Columns(report),
            corrections.Count,
            corrections.Select(correction => Row(report, correction)));
    }

    // Wide enough for the words of the header; the list must fit on a page beside the screen.
    private static readonly double[] FieldWidths = [13, 16, 12, 15.5, 13.5, 14, 8.5, 12, 7];

    private static IReadOnlyList<TableColumn> Columns(ReportContext report) =>
    [
        OrderColumns.Number(report),
        OrderColumns.Erp(report).First(),
        report.Column(
            ColumnKind.Severity,
            20,
            24,
            new("Versand bis", "Ship by"),
            new("Wie eilig es ist, und der Tag der Versandfrist.", "How urgent it is, and the day of the deadline.")),
        report.Column(
            ColumnKind.Text,
            16,
            24,
            new("Was nicht stimmt", "What is wrong"),
            new("Der Befund, der die Zustellung am meisten behindert.", "The finding that hinders delivery most.")),
        report.Column(
            ColumnKind.Text,
            12,
            20,
            new("Zu ändern", "To change"),
            new("Die Felder, in denen Xentral etwas anderes hat.", "The fields in which Xentral has something else.")),
        .. XentralForm.Fields.Index().Select(field => report.Column(
            ColumnKind.Foreign, FieldWidths[field.Index], 24, field.Item, new("Wie es nach Amazon sein soll.", "As it should be, going by Amazon."))),
    ];

    private static TableRow Row(ReportContext report, Correction correction)
    {
        var order = correction.Order;
        var (_, worst, _) = OrderColumns.Verdict(report, order);
        return new(
            [
                order.Number.Value,
                OrderColumns.Erp(report, order).First(),
                Urgency(report, correction),
                worst,
                ToChange(report, correction),
                .. correction.Right.Values.Index().Select(field => new TableCell(field.Item) { IsMarked = correction.Changed.Contains(field.Index) }),
            ],
            ShippingRisk.Tone(correction.Due));
    }

    // One column for both: the list has to fit on a page.
    private static string Urgency(ReportContext report, Correction correction)
    {
        var due = OrderColumns.DueOf(report, correction.Due).Text;
        return correction.Order.ShipBy is { } shipBy ? $"{due}, {report.Format.ShortDay(shipBy)}" : due;
    }

    // A duplicate's address may be right.
    private static string ToChange(ReportContext report, Correction correction) => correction switch
    {
        { Order.Cause: Cause.NotImported } => report.Say("Auftrag anlegen", "Create the order"),
        { Order.Cause: Cause.Duplicated, Changed.Count: 0 } => report.Say("Überzähligen Auftrag stornieren", "Cancel the surplus order"),
        { Order.Cause: Cause.IncompleteAtAmazon } => report.Say("Beim Käufer erfragen, was bei Amazon fehlt", "Ask the buyer for what Amazon lacks"),
        _ => string.Join(", ", correction.Changed.Order().Select(field => report.Say(XentralForm.Fields[field]))),
    };
}
