namespace Xentral.OrderAudit.Reporting.Excel.Layout;

/// <summary>The workbook's type sizes, in points.</summary>
internal static class FontSize
{
    public const double Verdict = 20;
    public const double SheetTitle = 16;
    public const double Section = 11.5;
    public const double Body = 11;
    public const double Table = 10;
    public const double Cover = 11;
}
