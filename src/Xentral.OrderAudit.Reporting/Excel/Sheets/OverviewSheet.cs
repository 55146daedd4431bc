using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Layout;
using Xentral.OrderAudit.Reporting.Excel.Package;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>The cover, one page: how many, since when, on whose side, what is at risk, what was not checked, how it was checked.</summary>
internal static class OverviewSheet
{
    /// <returns>The height of all its rows, in points.</returns>
    public static double Write(XLWorkbook workbook, ReportContext report, IReadOnlyList<StreamedTable> tables)
    {
        var sheet = workbook.AddWorksheet(report.Words.Overview);
        PageLayout.Apply(sheet, report);
        PageLayout.OnOnePage(sheet);
        var canvas = new CoverCanvas(sheet);
        canvas.SetWidths();

        canvas.Title(report.Words.ReportTitle, report.Presentation.Logo);
        canvas.Line(report.Headline.Verdict, FontSize.Verdict, Palette.Navy, bold: true);
        canvas.Line($"{report.Headline.Span} {report.Headline.Unchecked}".Trim(), FontSize.Section, XLColor.Black);
        WriteWarnings(canvas, report);
        WriteFrame(canvas, report);
        CoverFigures.Write(canvas, report, tables.Select(table => table.Sheet.Name));
        CoverMethod.Write(canvas, report, tables.Sum(table => table.Survey.Repaired), tables.Sum(table => table.Survey.Cut));
        return canvas.Height;
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
                    "Nur für den eigenen Betrieb: vollständige Namen und Adressen. Nicht weitergeben; für Amazon und Support gibt es den Bericht mit "
                        + "verdeckten Angaben.",
                    "For your own staff only: full names and addresses. Do not pass it on; Amazon and support get the report with hidden values."),
                Palette.Alarm,
                Palette.AlarmBand);
        }

        var window = report.Result.Run.Window;
        if (window.EffectiveSince > window.Since)
        {
            canvas.Banner(
                report.Say("◆ Zeitraum verkürzt", "◆ Period shortened"),
                report.Say(
                    $"Gewünscht war ab {report.Format.Moment(window.Since)}. {window.BeginsLaterBecause().De}; was davor liegt, ist nicht geprüft.",
                    $"The audit was asked to start on {report.Format.Moment(window.Since)}. {window.BeginsLaterBecause().En}; nothing before that was "
                        + "checked."),
                XLColor.Black,
                Palette.Band);
        }

        foreach (var finding in report.Result.RunFindings.OrderBy(finding => finding.Rule.Id, StringComparer.Ordinal))
        {
            canvas.Banner(
                $"{report.Severity(finding.Severity)} {finding.Rule.Id}",
                report.IsForAmazon ? report.Text.Message(finding) : $"{report.Text.Message(finding)} {report.Text.Advice(finding, cause: null)}".Trim(),
                XLColor.Black,
                Palette.Band);
        }
    }

    private static void WriteFrame(CoverCanvas canvas, ReportContext report)
    {
        var window = report.Result.Run.Window;
        var format = report.Format;
        canvas.Fact(
            report.Say("Händler (Händlertoken bei Amazon)", "Merchant (Amazon merchant token)"),
            $"{OrNotGiven(report, report.Presentation.MerchantName)} ({OrNotGiven(report, report.Presentation.MerchantToken)})");
        canvas.Fact(
            report.Say(window.Heading()),
            report.Say(
                $"vom {format.Moment(window.EffectiveSince)} bis {format.Moment(window.Until)} ({format.ZoneName}); {Marketplaces(report)}",
                $"from {format.Moment(window.EffectiveSince)} to {format.Moment(window.Until)} ({format.ZoneName}); {Marketplaces(report)}"));
    }

    private static string Marketplaces(ReportContext report) => report.Result.Run.Window.MarketplaceIds switch
    {
        { Count: 0 } => report.Say("Marktplatz nicht angegeben", "marketplace not given"),
        var ids => string.Join(", ", ids.Select(Marketplace.NameOf)),
    };

    private static string OrNotGiven(ReportContext report, string text) => text.Length > 0 ? text : report.Say("nicht angegeben", "not given");
}
