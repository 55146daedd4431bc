using ClosedXML.Excel;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Layout;

namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <summary>The look of a table cell by what it holds.</summary>
internal static class CellLook
{
    public static void Apply(IXLStyle style, ColumnKind kind, Severity? tone, Language language)
    {
        style.Font.SetFontSize(FontSize.Table);
        style.Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        style.Border.SetBottomBorder(XLBorderStyleValues.Thin).Border.SetBottomBorderColor(Palette.Line);
        switch (kind)
        {
            case ColumnKind.Moment:
                style.DateFormat.Format = language == Language.German ? "dd.mm.yyyy hh:mm" : "yyyy-mm-dd hh:mm";
                style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
                break;
            case ColumnKind.Day:
                style.DateFormat.Format = language == Language.German ? "dd.mm.yyyy" : "yyyy-mm-dd";
                style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
                break;
            case ColumnKind.Count:
                style.NumberFormat.Format = "#,##0";
                style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
                break;
            case ColumnKind.Mark:
                // The number is the height of the chart's mark and tells a reader nothing.
                style.NumberFormat.Format = "\"◄\"";
                style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Center);
                break;
            default:
                ApplyText(style, kind, tone);
                break;
        }
    }

    /// <summary>Bold as well, so that colour is not the only difference.</summary>
    public static void Mark(IXLStyle style)
    {
        style.Fill.BackgroundColor = Palette.Mark;
        style.Font.SetBold();
    }

    private static void ApplyText(IXLStyle style, ColumnKind kind, Severity? tone)
    {
        style.IncludeQuotePrefix = true;
        style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
        style.Alignment.SetWrapText(kind is not (ColumnKind.Key or ColumnKind.Severity));
        if (kind is ColumnKind.Foreign or ColumnKind.Key)
        {
            style.NumberFormat.Format = "@";
        }

        if (kind == ColumnKind.Severity && tone is { } severity)
        {
            style.Font.SetBold();
            style.Alignment.Indent = 1;
            var (strong, tint) = Palette.Of(severity);
            style.Fill.BackgroundColor = tint;
            style.Border.SetLeftBorder(XLBorderStyleValues.Thick).Border.SetLeftBorderColor(strong);
        }
    }
}
