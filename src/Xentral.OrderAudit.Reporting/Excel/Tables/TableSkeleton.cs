using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Layout;

namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <summary>
/// Writes everything of a table sheet but its rows. In their place stand pattern rows, one per tone, whose styles
/// the rows take over when they are streamed in: the library needs a kilobyte per cell, so it must never see them.
/// </summary>
internal static class TableSkeleton
{
    /// <summary>The tones in the order of their pattern rows below the header.</summary>
    public static IReadOnlyList<Severity?> Tones { get; } = [null, Severity.Info, Severity.Warning, Severity.Error];

    /// <summary>After the tones comes one row more, for marked cells.</summary>
    public static int Patterns => Tones.Count + 1;

    public static void Write(XLWorkbook workbook, ReportContext report, TableSheet table, TableSurvey survey)
    {
        var sheet = workbook.AddWorksheet(table.Name);
        sheet.ShowGridLines = false;
        WriteTitle(sheet, report, table);
        for (var column = 0; column < table.Columns.Count; column++)
        {
            sheet.Column(column + 1).Width = survey.Widths[column];
        }

        PageLayout.Apply(sheet, report);
        Fit(sheet, table, survey);
        if (table.RowCount == 0)
        {
            return;
        }

        WriteHeader(sheet, table, survey);
        WritePatterns(sheet, table, report.Format.Language);

        var range = sheet.Range(table.HeaderRow, 1, table.HeaderRow + 1, table.Columns.Count).CreateTable(table.TableName);
        range.Theme = XLTableTheme.None;
        range.ShowAutoFilter = true;

        if (table.Chart is null)
        {
            sheet.SheetView.Freeze(table.HeaderRow, 1);
        }

        sheet.PageSetup.SetRowsToRepeatAtTop(table.HeaderRow, table.HeaderRow);
    }

    private static void Fit(IXLWorksheet sheet, TableSheet table, TableSurvey survey)
    {
        if (!PrintWidth.Fits(survey.Widths))
        {
            PageLayout.OverSeveralPages(sheet);
        }
        else if (table.Chart is not null && PageLayout.FitsOnePage(
            (table.HeaderRow * TextMeasure.Height(1, FontSize.Body)) + 30 + (table.RowCount * TextMeasure.Height(1, FontSize.Table)), FontSize.Table))
        {
            PageLayout.OnOnePage(sheet);
        }
    }

    private static void WriteTitle(IXLWorksheet sheet, ReportContext report, TableSheet table)
    {
        sheet.Cell(1, 1).SetValue(CellText.Of(table.Title)).Style.Font.SetBold().Font.SetFontSize(FontSize.SheetTitle).Font.SetFontColor(Palette.Navy);
        sheet.Row(1).Height = TextMeasure.Height(1, FontSize.SheetTitle);
        for (var line = 0; line < table.Lines.Count; line++)
        {
            var style = sheet.Cell(line + 2, 1).SetValue(CellText.Of(table.Lines[line])).Style;
            var isAlarm = table.Lines[line] == report.Words.IncompleteNotice;
            style.Font.SetBold(isAlarm).Font.SetFontColor(isAlarm ? Palette.Alarm : Palette.Quiet);
            style.Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        }

        // Some air between the last line and the header.
        sheet.Row(table.Lines.Count + 1).Height = TextMeasure.Height(1, FontSize.Body) + 5;
    }

    private static void WriteHeader(IXLWorksheet sheet, TableSheet table, TableSurvey survey)
    {
        for (var column = 0; column < table.Columns.Count; column++)
        {
            var cell = sheet.Cell(table.HeaderRow, column + 1).SetValue(CellText.Of(table.Columns[column].Title));
            cell.Style.Alignment.SetHorizontal(
                table.Columns[column].Kind is ColumnKind.Count or ColumnKind.Mark ? XLAlignmentHorizontalValues.Center : XLAlignmentHorizontalValues.Left);
        }

        // Table styles are not drawn by every viewer, so the header carries its own.
        var style = sheet.Range(table.HeaderRow, 1, table.HeaderRow, table.Columns.Count).Style;
        style.Fill.BackgroundColor = Palette.Navy;
        style.Font.SetFontColor(XLColor.White).Font.SetBold().Font.SetFontSize(FontSize.Table);
        style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        sheet.Row(table.HeaderRow).Height = TextMeasure.Height(survey.HeaderLines(table.Columns), FontSize.Table) + 4;
    }

    private static void WritePatterns(IXLWorksheet sheet, TableSheet table, Language language)
    {
        for (var tone = 0; tone < Patterns; tone++)
        {
            for (var column = 0; column < table.Columns.Count; column++)
            {
                var cell = sheet.Cell(table.HeaderRow + 1 + tone, column + 1).SetValue("x");
                CellLook.Apply(cell.Style, table.Columns[column].Kind, tone < Tones.Count ? Tones[tone] : null, language);
                if (tone == Tones.Count)
                {
                    CellLook.Mark(cell.Style);
                }
            }
        }
    }
}
