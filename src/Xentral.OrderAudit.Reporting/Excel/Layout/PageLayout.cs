using ClosedXML.Excel;

namespace Xentral.OrderAudit.Reporting.Excel.Layout;

/// <summary>How a sheet prints: A4 landscape, fitted to the width, with header and footer that tie every page to its report and run.</summary>
internal static class PageLayout
{
    private const double SideMargin = 0.45;
    private const double TopMargin = 0.55;
    private const double BottomMargin = 0.5;
    private const int LongestPart = 60;

    private const double PaperWidth = 11.69;
    private const double PaperHeight = 8.27;
    private const double PointsPerInch = 72;

    // A digit of the body font at 96 dpi is 7 pixels wide; programs differ by some per cent, and a page must not run over in any of them.
    public const double PointsPerCharacter = 7 * PointsPerInch / 96;
    private const double Reserve = 0.97;

    /// <summary>In points, before any scaling.</summary>
    public static double PrintableWidth => (PaperWidth - (2 * SideMargin)) * PointsPerInch;

    /// <inheritdoc cref="PrintableWidth"/>
    public static double PrintableHeight => (PaperHeight - TopMargin - BottomMargin) * PointsPerInch;

    public static void Apply(IXLWorksheet sheet, ReportContext report)
    {
        var page = sheet.PageSetup;
        page.PaperSize = XLPaperSize.A4Paper;
        page.PageOrientation = XLPageOrientation.Landscape;
        page.FitToPages(1, 0);
        page.Margins.SetLeft(SideMargin).SetRight(SideMargin).SetTop(TopMargin).SetBottom(BottomMargin).SetFooter(0.25).SetHeader(0.25);

        page.Header.Left.AddText(Escaped(report.Words.ReportTitle));
        page.Header.Right.AddText(Escaped(sheet.Name));
        page.Footer.Left.AddText(Escaped($"{report.Words.RunId} {report.Result.Run.Id}"));
        page.Footer.Center.AddText(Escaped($"Xentral Order Audit {report.Result.Run.ToolVersion}"));
        page.Footer.Right.AddText($"{report.Words.Page} ");
        page.Footer.Right.AddText(XLHFPredefinedText.PageNumber);
        page.Footer.Right.AddText(" / ");
        page.Footer.Right.AddText(XLHFPredefinedText.NumberOfPages);
    }

    /// <summary>Everything on one page, however small that makes it; see <see cref="FitsOnePage"/>.</summary>
    public static void OnOnePage(IXLWorksheet sheet) => sheet.PageSetup.FitToPages(1, 1);

    /// <summary>Type keeps its smallest size, and columns that find no room go on to a further page.</summary>
    public static void OverSeveralPages(IXLWorksheet sheet)
    {
        sheet.PageSetup.Scale = (int)(PrintWidth.SmallestType / FontSize.Table * 100);
        sheet.PageSetup.SetColumnsToRepeatAtLeft(1, 1);
    }

    /// <summary>Rows of this total height, in points, print on one page in type that can be read.</summary>
    /// <param name="type">The size of their type, in points.</param>
    public static bool FitsOnePage(double height, double type) => height <= PrintableHeight / (PrintWidth.SmallestType / type) * Reserve;

    // An ampersand starts a command in headers and footers, whose three parts may hold 255 characters together.
    private static string Escaped(string text)
    {
        var safe = CellText.Of(text);
        return (safe.Length > LongestPart ? $"{safe[..(char.IsHighSurrogate(safe[LongestPart - 1]) ? LongestPart - 1 : LongestPart)]}…" : safe)
            .Replace("&", "&&", StringComparison.Ordinal);
    }
}
