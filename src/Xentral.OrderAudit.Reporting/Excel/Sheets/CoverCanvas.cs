using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Excel.Drawings;
using Xentral.OrderAudit.Reporting.Excel.Layout;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Fills the cover from top to bottom: labels on the left, figures in a narrow column, sentences on the right. No merged cells.</summary>
internal sealed class CoverCanvas(IXLWorksheet sheet)
{
    private const int LabelColumn = 1;
    private const int FigureColumn = 2;
    private const double LabelWidth = 46;
    private const double FigureWidth = 10;

    public const int TextColumn = 3;
    public const double TextWidth = 114;

    private readonly List<int> sectionRows = [];
    private int row = 1;

    public void SetWidths()
    {
        sheet.Column(LabelColumn).Width = LabelWidth;
        sheet.Column(FigureColumn).Width = FigureWidth;
        sheet.Column(TextColumn).Width = TextWidth;
        sheet.ShowGridLines = false;
    }

    /// <summary>The first line; with a logo it is high enough for that.</summary>
    public void Title(string text, ReportLogo? logo)
    {
        var style = Put(LabelColumn, text);
        style.Font.SetFontSize(FontSize.Section).Font.SetFontColor(Palette.Quiet);
        style.Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        sheet.Row(row++).Height = logo is null ? TextMeasure.Height(1, FontSize.Section) + 2 : LogoPlace.RowHeight;
    }

    /// <summary>One line over the full width.</summary>
    public void Line(string text, double size, XLColor color, bool bold = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        Put(LabelColumn, text).Font.SetFontSize(size).Font.SetBold(bold).Font.SetFontColor(color);
        sheet.Row(row++).Height = TextMeasure.Height(1, size) + 2;
    }

    /// <summary>A sentence nobody may overlook, on a coloured band.</summary>
    public void Banner(string label, string text, XLColor color, XLColor band)
    {
        sheet.Range(row, LabelColumn, row, TextColumn).Style.Fill.BackgroundColor = band;
        Put(LabelColumn, label).Font.SetBold().Font.SetFontColor(color);
        Put(TextColumn, text).Font.SetFontColor(color).Font.SetBold();
        Finish(label, text, bold: true);
    }

    public void Section(string title)
    {
        Gap();
        sectionRows.Add(row);
        var style = sheet.Range(row, LabelColumn, row, TextColumn).Style;
        style.Fill.BackgroundColor = Palette.Band;
        var text = Put(LabelColumn, title);
        text.Font.SetBold().Font.SetFontSize(FontSize.Section).Font.SetFontColor(Palette.Navy);
        text.Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        sheet.Row(row++).Height = TextMeasure.Height(1, FontSize.Section) + 3;
    }

    public void Fact(string label, string text)
    {
        Put(LabelColumn, label).Font.SetFontColor(Palette.Quiet);
        Put(TextColumn, text);
        Finish(label, text);
    }

    public void Figure(string label, int count, string text, bool strong = false)
    {
        Put(LabelColumn, label).Font.SetBold(strong);
        var cell = sheet.Cell(row, FigureColumn).SetValue(count).Style;
        cell.NumberFormat.Format = "#,##0";
        cell.Font.SetBold(strong);
        cell.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right).Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        cell.Alignment.Indent = 1;
        Put(TextColumn, text).Font.SetFontColor(Palette.Quiet);
        Finish(label, text);
    }

    public void Link(string sheetName, string text)
    {
        Put(LabelColumn, sheetName).Font.SetFontColor(Palette.Navy).Font.SetUnderline();
        sheet.Cell(row, LabelColumn).Hyperlink = new XLHyperlink($"'{sheetName}'!A1");
        Put(TextColumn, text);
        Finish(sheetName, text);
    }

    /// <summary>Lets every section that would be torn apart begin on a new page. Called once, when all is written.</summary>
    public void BreakPages()
    {
        var capacity = PageLayout.PageHeight(LabelWidth + FigureWidth + TextWidth);
        var pageStart = 1;
        for (var section = 0; section < sectionRows.Count; section++)
        {
            var end = section + 1 < sectionRows.Count ? sectionRows[section + 1] : row;
            if (Height(pageStart, end) > capacity)
            {
                pageStart = sectionRows[section];
                sheet.PageSetup.AddHorizontalPageBreak(pageStart - 1);
            }
        }
    }

    public void Gap() => sheet.Row(row++).Height = 9;

    private double Height(int from, int before) => Enumerable.Range(from, before - from).Sum(each => sheet.Row(each).Height);

    private IXLStyle Put(int column, string text)
    {
        var style = sheet.Cell(row, column).SetValue(CellText.Of(text)).Style;
        style.IncludeQuotePrefix = true;
        style.Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        style.Alignment.SetWrapText(column == TextColumn);
        return style;
    }

    private void Finish(string label, string text, bool bold = false)
    {
        sheet.Cell(row, LabelColumn).Style.Alignment.SetWrapText();
        var lines = Math.Max(
            TextMeasure.Lines(label, LabelWidth, FontSize.Body, bold),
            TextMeasure.Lines(text, TextWidth, FontSize.Body, bold));
        sheet.Row(row++).Height = TextMeasure.Height(lines, FontSize.Body);
    }
}
