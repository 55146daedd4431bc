using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Layout;
using Xentral.OrderAudit.Reporting.Excel.Package;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The cover: the verdict first, then who, what, how many, and what this report can not say.</summary>
internal static class OverviewSheet
{
    public static void Write(XLWorkbook workbook, ReportContext report, IReadOnlyList<StreamedTable> tables)
    {
        var sheet = workbook.AddWorksheet(report.Words.Overview);
        PageLayout.Apply(sheet, report);
        var canvas = new CoverCanvas(sheet);
        canvas.SetWidths();

        canvas.Title(report.Words.ReportTitle, report.Presentation.Logo);
        WriteWarnings(canvas, report);
        WriteVerdict(canvas, report);
        WriteFrame(canvas, report);
        CoverFigures.Write(canvas, report);
        WriteContents(canvas, report, tables);
        CoverTexts.WriteMethod(canvas, report);
        CoverTexts.WriteLimits(canvas, report, tables.Sum(table => table.Survey.Repaired), tables.Sum(table => table.Survey.Cut));
        CoverTexts.WriteProvenance(canvas, report);
        canvas.BreakPages();
    }

    private static void WriteWarnings(CoverCanvas canvas, ReportContext report)
    {
        foreach (var because in report.Result.Run.IncompleteBecause)
        {
            canvas.Banner($"▲ {report.Say("UNVOLLSTÄNDIG", "INCOMPLETE")}", report.Say(because), Palette.Alarm, Palette.AlarmBand);
        }

        if (!report.IsMasked)
        {
            canvas.Banner(
                report.Say("▲ VERTRAULICH", "▲ CONFIDENTIAL"),
                report.Say(
                    "Nur für den eigenen Betrieb: Dieser Bericht zeigt vollständige Namen und Adressen. Bitte nicht weitergeben; für Amazon und Support gibt es ihn mit verdeckten Angaben.",
                    "For your own staff only: this report shows full names and addresses. Do not pass it on; for Amazon and support there is one with hidden values."),
                Palette.Alarm,
                Palette.AlarmBand);
        }
    }

    private static void WriteVerdict(CoverCanvas canvas, ReportContext report)
    {
        canvas.Gap();
        canvas.Line(report.Headline.Verdict, FontSize.Verdict, Palette.Navy, bold: true);
        canvas.Line(report.Headline.Span, FontSize.Section, XLColor.Black);
        canvas.Line(report.Headline.Unchecked, FontSize.Section, XLColor.Black);
    }

    private static void WriteFrame(CoverCanvas canvas, ReportContext report)
    {
        var window = report.Result.Run.Window;
        var format = report.Format;
        canvas.Section(report.Say("Worum es geht", "What this is about"));
        canvas.Fact(report.Say("Händler", "Merchant"), OrNotGiven(report, report.Presentation.MerchantName));
        canvas.Fact(report.Say("Händlertoken bei Amazon", "Amazon merchant token"), OrNotGiven(report, report.Presentation.MerchantToken));
        canvas.Fact(
            report.Say(window.Heading()),
            report.Say(
                $"vom {format.Moment(window.EffectiveSince)} bis {format.Moment(window.Until)}",
                $"from {format.Moment(window.EffectiveSince)} to {format.Moment(window.Until)}"));
        if (window.EffectiveSince > window.Since)
        {
            canvas.Banner(
                report.Say("◆ Zeitraum verkürzt", "◆ Period shortened"),
                report.Say(
                    $"Gewünscht war ab {format.Moment(window.Since)}. {window.BeginsLaterBecause().De}, deshalb beginnt die Prüfung später. Was davor liegt, ist nicht geprüft.",
                    $"The audit was asked to start on {format.Moment(window.Since)}. {window.BeginsLaterBecause().En}, so it starts later. Nothing before that was checked."),
                XLColor.Black,
                Palette.Band);
        }

        canvas.Fact(report.Say("Marktplätze", "Marketplaces"), OrNotGiven(report, string.Join(", ", window.MarketplaceIds.Select(Marketplace.NameOf))));
        canvas.Fact(report.Say("Zeitzone aller Angaben", "Time zone throughout"), format.ZoneName);
    }

    private static void WriteContents(CoverCanvas canvas, ReportContext report, IReadOnlyList<StreamedTable> tables)
    {
        canvas.Section(report.Say("Was in dieser Datei steht", "What is in this file"));
        foreach (var sheet in tables.Select(table => table.Sheet))
        {
            canvas.Link(sheet.Name, sheet.Contents);
        }
    }

    private static string OrNotGiven(ReportContext report, string text) => text.Length > 0 ? text : report.Say("(nicht angegeben)", "(not given)");
}
