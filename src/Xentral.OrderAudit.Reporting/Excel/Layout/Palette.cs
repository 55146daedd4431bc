using ClosedXML.Excel;

namespace Xentral.OrderAudit.Reporting.Excel.Layout;

/// <summary>
/// The workbook's colours. Severities use the Okabe-Ito set, which colour-blind readers can tell apart; black text on each
/// keeps a contrast of at least 5:1.
/// </summary>
internal static class Palette
{
    public static XLColor Navy { get; } = XLColor.FromHtml("#1F3864");

    public static XLColor Band { get; } = XLColor.FromHtml("#E9EEF6");

    public static XLColor Line { get; } = XLColor.FromHtml("#CBD3E1");

    public static XLColor Quiet { get; } = XLColor.FromHtml("#55606E");

    public static XLColor Error { get; } = XLColor.FromHtml("#D55E00");

    public static XLColor Warning { get; } = XLColor.FromHtml("#F0E442");

    public static XLColor Info { get; } = XLColor.FromHtml("#56B4E9");

    public static XLColor Alarm { get; } = XLColor.FromHtml("#B00020");

    public static XLColor AlarmBand { get; } = XLColor.FromHtml("#FDECEC");
}
