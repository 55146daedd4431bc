using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The tables of a report in their order; every format shows these.</summary>
/// <param name="Corrections">For the merchant's own staff; <see langword="null"/> for others, and when nothing is to be mended.</param>
/// <param name="Changes"><see langword="null"/> when there is no earlier run to compare with.</param>
/// <param name="ShippingRisk"><see langword="null"/> for a case worker, who sees the deadlines beside each order.</param>
/// <param name="OnlyInXentral"><see langword="null"/> when Xentral has no order that Amazon does not know.</param>
internal sealed record ReportSheets(
    TableSheet? Corrections,
    TableSheet Timeline,
    TableSheet Orders,
    TableSheet? Changes,
    TableSheet Findings,
    TableSheet? ShippingRisk,
    TableSheet NotChecked,
    TableSheet? OnlyInXentral,
    TableSheet Legend)
{
    public IReadOnlyList<TableSheet> All =>
        [.. new[] { Corrections, Timeline, Orders, Changes, Findings, ShippingRisk, NotChecked, OnlyInXentral, Legend }.OfType<TableSheet>()];

    public static ReportSheets Of(ReportContext report)
    {
        var corrections = CorrectionsSheet.Of(report) is { } list ? Warned(list) : null;
        var timeline = Warned(TimelineSheet.Of(report));
        var orders = Warned(OrdersSheet.Of(report));
        var changes = report.Changes is { } known && !report.IsForAmazon ? Warned(ChangesSheet.Of(report, known)) : null;
        var findings = Warned(FindingsSheet.Of(report));
        var shippingRisk = report.IsForAmazon ? null : Warned(ShippingRiskSheet.Of(report));
        var notChecked = Warned(NotCheckedSheet.Of(report));
        var onlyInXentral = OnlyInXentralSheet.Of(report) is { } unknown ? Warned(unknown) : null;
        var explained = new[] { corrections, timeline, orders, changes, findings, shippingRisk, notChecked, onlyInXentral }.OfType<TableSheet>();
        return new(corrections, timeline, orders, changes, findings, shippingRisk, notChecked, onlyInXentral, LegendSheet.Of(report, explained));

        // A sheet may be read, printed or copied without the cover.
        TableSheet Warned(TableSheet sheet)
            => report.Result.Run.IsComplete ? sheet : sheet with { Lines = [report.Words.IncompleteNotice, .. sheet.Lines] };
    }
}
