using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Figures;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>
/// Method, columns, rules, words and signs of the workbook, all in the other language as well for a reader who does not share the merchant's.
/// </summary>
internal static class LegendSheet
{
    /// <param name="explained">The sheets whose columns are explained.</param>
    public static TableSheet Of(ReportContext report, IEnumerable<TableSheet> explained)
    {
        var rows = report.IsForAmazon ? ShortLegend.Rows(report).ToList() : All(report, explained).ToList();
        return new(
            report.Words.Legend,
            report.Say("Alle_Begriffe", "All_terms"),
            report.Words.Legend,
            report.Say("Wie geprüft wurde; Regeln, Wörter und Zeichen erklärt.", "How it was checked; rules, words and signs explained."),
            [report.Say(
                "Wie geprüft wurde und was Regeln, Wörter und Zeichen bedeuten. In English: last column.",
                "How it was checked, and what rules, words and signs mean. Auf Deutsch: letzte Spalte.")],
            Columns(report),
            rows.Count,
            rows);
    }

    public static TableRow Entry(ReportContext report, LocalizedText area, LocalizedText term, LocalizedText meaning, Severity? severity = null)
    {
        var other = report.OtherLanguage;
        var translated = $"{other.General(term)}: {other.General(meaning)}";
        return report.IsForAmazon
            ? new([report.Say(area), report.Say(term), report.Say(meaning), translated])
            : new([report.Say(area), report.Say(term), severity is { } known ? InBothLanguages(known) : "", report.Say(meaning), "", translated], severity);
    }

    private static IReadOnlyList<TableColumn> Columns(ReportContext report) =>
    [
        report.Column(ColumnKind.Text, 10, 12, new("Bereich", "Area"), new("", "")),
        report.Column(ColumnKind.Text, 24, 34, new("Begriff", "Term"), new("", "")),
        .. report.IsForAmazon
            ? Array.Empty<TableColumn>()
            : [report.Column(ColumnKind.Severity, 20, 22, new("Schweregrad / Severity", "Severity / Schweregrad"), new("", ""))],
        report.Column(ColumnKind.Text, 36, 60, new("Bedeutung", "Meaning"), new("", "")),
        .. report.IsForAmazon
            ? Array.Empty<TableColumn>()
            : [report.Column(ColumnKind.Text, 26, 34, new("Was zu tun ist", "What to do"), new("", ""))],
        report.Column(ColumnKind.Text, 36, 60, new("Auf Englisch", "In German"), new("", "")),
    ];

    private static IEnumerable<TableRow> All(ReportContext report, IEnumerable<TableSheet> explained) =>
    [
        .. MethodTexts.Essentials(report.Result.Run.Window).Concat(MethodTexts.Details(report.Format.ZoneName))
            .Select(entry => Entry(report, new("Methode", "Method"), entry.Term, entry.Meaning)),
        .. LimitTexts.Of(report).Select(limit => Entry(report, new("Grenzen", "Limits"), limit.Term, limit.Meaning)),
        .. Provenance.Of(report).Select(fact => new TableRow([report.Say("Herkunft", "Provenance"), fact.Term, "", fact.Text, "", ""])),
        .. Enum.GetValues<Severity>().OrderDescending().Select(severity => Entry(
            report, new("Schweregrad", "Severity"), severity.Name(), severity.Meaning(), severity)),
        .. Enum.GetValues<Outcome>().Select(outcome => Entry(report, new("Ergebnis", "Result"), outcome.Name(), outcome.Meaning())),
        .. Enum.GetValues<Cause>().Select(cause => Entry(report, new("Ursache", "Cause"), cause.Name(), cause.Meaning())),
        .. Enum.GetValues<Origin>().Select(origin => Entry(report, new("Wo", "Where"), origin.Name(), origin.Meaning())),
        .. Enum.GetValues<CauseDetail>().Select(detail => Entry(report, new("Im Einzelnen", "In detail"), detail.Name(), detail.Meaning())),
        .. Enum.GetValues<ShippingDue>().Select(due => Entry(report, new("Versand", "Shipping"), ShippingRisk.Name(due), ShippingRisk.Meaning(due))),
        .. Enum.GetValues<NotCheckableReason>().Select(reason => Entry(report, new("Grund", "Reason"), reason.Name(), reason.Meaning())),
        .. explained.SelectMany(sheet => sheet.Columns).DistinctBy(column => column.Name)
            .Select(column => Entry(report, new("Spalte", "Column"), column.Name, column.Meaning)),
        .. report.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => Rule(report, rule)),
        .. Enum.GetValues<AddressField>().Select(field => Entry(report, new("Feld", "Field"), field.Name(), field.Meaning())),
        .. Abbreviations.All.Select(entry => Entry(report, new("Kürzel", "Short form"), entry.Term, entry.Meaning)),
    ];

    private static TableRow Rule(ReportContext report, RuleInfo rule)
    {
        var other = report.OtherLanguage;
        return new(
            [
                report.Say("Regel", "Rule"),
                $"{rule.Id} {report.Text.General(rule.Title)}",
                InBothLanguages(rule.Severity),
                report.Text.General(rule.Message),
                report.Text.General(rule.Advice),
                $"{other.General(rule.Title)}: {other.General(rule.Message)} {other.General(rule.Advice)}".TrimEnd(),
            ],
            rule.Severity);
    }

    private static string InBothLanguages(Severity severity) => $"{severity.Sign()} {severity.Name().De} / {severity.Name().En}";
}
