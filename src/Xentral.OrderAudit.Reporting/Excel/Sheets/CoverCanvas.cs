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
    private const double LabelWidth = 40;
    private const double FigureWidth = 9;

    public const int TextColumn = 3;
    public const double TextWidth = 126;

    private int row = 1;

    /// <summary>Of all rows so far, in points.</summary>
    public double Height { get; private set; }

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
        NextRow(logo is null ? TextMeasure.Height(1, FontSize.Section) + 2 : LogoPlace.RowHeight);
    }

    /// <summary>One line over the full width.</summary>
    public void Line(string text, double size, XLColor color, bool bold = false)
    {
        if (text.Length == 0)
        {
            return;
        }

        Put(LabelColumn, text).Font.SetFontSize(size).Font.SetBold(bold).Font.SetFontColor(color);
        NextRow(TextMeasure.Height(1, size) + 2);
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
        NextRow(5);
        var style = sheet.Range(row, LabelColumn, row, TextColumn).Style;
        style.Fill.BackgroundColor = Palette.Band;
        var text = Put(LabelColumn, title);
        text.Font.SetBold().Font.SetFontSize(FontSize.Section).Font.SetFontColor(Palette.Navy);
        text.Alignment.SetVertical(XLAlignmentVerticalValues.Center);
        NextRow(TextMeasure.Height(1, FontSize.Section) + 2);
    }

    public void Fact(string label, string text)
    {
        Put(LabelColumn, label).Font.SetFontColor(Palette.Quiet);
        Put(TextColumn, text);
        Finish(label, text);
    }

    /// <param name="target">The sheet that tells more about the figure.</param>
    public void Figure(string label, int count, string text, bool strong = false, string? target = null)
    {
        var name = Put(LabelColumn, label).Font.SetBold(strong);
        if (target is not null)
        {
            name.Font.SetFontColor(Palette.Navy).Font.SetUnderline();
            sheet.Cell(row, LabelColumn).Hyperlink = new XLHyperlink($"'{target}'!A1");
        }

        var cell = sheet.Cell(row, FigureColumn).SetValue(count).Style;
        cell.NumberFormat.Format = "#,##0";
        cell.Font.SetBold(strong).Font.SetFontSize(FontSize.Cover);
        cell.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Right).Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        cell.Alignment.Indent = 1;
        Put(TextColumn, text).Font.SetFontColor(Palette.Quiet);
        Finish(label, text);
    }

    private void NextRow(double height)
    {
        sheet.Row(row++).Height = height;
        Height += height;
    }

    private IXLStyle Put(int column, string text)
    {
        var style = sheet.Cell(row, column).SetValue(CellText.Of(text)).Style;
        style.IncludeQuotePrefix = true;
        style.Font.SetFontSize(FontSize.Cover);
        style.Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        style.Alignment.SetWrapText(column == TextColumn);
        return style;
    }

    private void Finish(string label, string text, bool bold = false)
    {
        sheet.Cell(row, LabelColumn).Style.Alignment.SetWrapText();
        NextRow(TextMeasure.Height(
            Math.Max(
                TextMeasure.Lines(label, LabelWidth, FontSize.Cover, bold),
                TextMeasure.Lines(text, TextWidth, FontSize.Cover, bold)),
            FontSize.Cover));
    }
}
