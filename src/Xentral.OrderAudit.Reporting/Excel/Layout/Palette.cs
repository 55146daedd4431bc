using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Reporting.Excel.Layout;

/// <summary>
/// The workbook's colours. Severities use the Okabe-Ito set, which colour-blind readers can tell apart; their words stand in black
/// on a tint of it.
/// </summary>
internal static class Palette
{
    public static XLColor Navy { get; } = XLColor.FromHtml("#1F3864");

    public static XLColor Band { get; } = XLColor.FromHtml("#E9EEF6");

    public static XLColor Line { get; } = XLColor.FromHtml("#CBD3E1");

    public static XLColor Quiet { get; } = XLColor.FromHtml("#55606E");

    public static XLColor Alarm { get; } = XLColor.FromHtml("#B00020");

    public static XLColor AlarmBand { get; } = XLColor.FromHtml("#FDECEC");

    public static XLColor Mark { get; } = XLColor.FromHtml("#FFF2B3");

    private static readonly XLColor Error = XLColor.FromHtml("#D55E00");
    private static readonly XLColor ErrorTint = XLColor.FromHtml("#FBE1CF");
    private static readonly XLColor Warning = XLColor.FromHtml("#F0E442");
    private static readonly XLColor WarningTint = XLColor.FromHtml("#FCF9D2");
    private static readonly XLColor Info = XLColor.FromHtml("#56B4E9");
    private static readonly XLColor InfoTint = XLColor.FromHtml("#DEF0FB");

    /// <summary>A bar in the full colour and a tint behind the word: a sheet full of errors stays calm to read.</summary>
    public static (XLColor Strong, XLColor Tint) Of(Severity severity) => severity switch
    {
        Severity.Error => (Error, ErrorTint),
        Severity.Warning => (Warning, WarningTint),
        _ => (Info, InfoTint),
    };
}
