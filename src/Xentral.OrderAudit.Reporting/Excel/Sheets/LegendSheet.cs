using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Explains every word and sign of the workbook, with the other language beside it for a reader who does not share the merchant's.</summary>
internal static class LegendSheet
{
    public static TableSheet Of(ReportContext report)
    {
        var rows = Rows(report).ToList();
        return new(
            report.Say("Legende", "Legend"),
            report.Say("Alle_Begriffe", "All_terms"),
            report.Say("Legende", "Legend"),
            report.Say("Alle Regeln, Begriffe und Zeichen erklärt.", "All rules, terms and signs explained."),
            [report.Say("Was die Wörter, Zeichen und Regeln in diesem Bericht bedeuten.", "What the words, signs and rules in this report mean.")],
            [
                new(report.Say("Bereich", "Area"), ColumnKind.Text, 12, 14),
                new(report.Say("Begriff", "Term"), ColumnKind.Text, 24, 30),
                new("Schweregrad / Severity", ColumnKind.Severity, 20, 22),
                new(report.Say("Bedeutung", "Meaning"), ColumnKind.Text, 40, 48),
                new(report.Words.Advice, ColumnKind.Text, 30, 34),
                new(report.Say("Auf Englisch", "In German"), ColumnKind.Text, 22, 26),
            ],
            rows.Count,
            rows);
    }

    private static IEnumerable<TableRow> Rows(ReportContext report) =>
    [
        .. Enum.GetValues<Severity>().OrderDescending().Select(severity => Entry(
            report, report.Words.Severity, severity.Name(), severity.Meaning(), severity)),
        .. Enum.GetValues<Outcome>().Select(outcome => Entry(report, report.Say("Ergebnis", "Result"), outcome.Name(), outcome.Meaning())),
        .. Enum.GetValues<Cause>().Select(cause => Entry(report, report.Say("Ursache", "Cause"), cause.Name(), cause.Meaning())),
        .. Enum.GetValues<NotCheckableReason>().Select(reason => Entry(report, report.Say("Grund", "Reason"), reason.Name(), reason.Meaning())),
        .. report.Rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).Select(rule => Rule(report, rule)),
        .. Enum.GetValues<AddressField>().Select(field => Entry(report, report.Say("Feld", "Field"), field.Name(), field.Meaning())),
        .. Abbreviations.All.Select(entry => Entry(report, report.Say("Kürzel", "Short form"), entry.Term, entry.Meaning)),
    ];

    private static TableRow Rule(ReportContext report, RuleInfo rule) => new(
        [
            report.Say("Regel", "Rule"),
            $"{rule.Id} {report.Say(rule.Title)}",
            InBothLanguages(rule.Severity),
            report.Text.General(rule.Message),
            report.Text.General(rule.Advice),
            Other(report, rule.Title),
        ],
        rule.Severity);

    private static TableRow Entry(ReportContext report, string area, LocalizedText term, LocalizedText meaning, Severity? severity = null) => new(
        [
            area,
            report.Say(term),
            severity is { } known ? InBothLanguages(known) : "",
            report.Say(meaning),
            "",
            Other(report, term),
        ],
        severity);

    private static string InBothLanguages(Severity severity) => $"{severity.Sign()} {severity.Name().De} / {severity.Name().En}";

    private static string Other(ReportContext report, LocalizedText text)
        => text.In(report.Presentation.Language == Language.German ? Language.English : Language.German);
}
