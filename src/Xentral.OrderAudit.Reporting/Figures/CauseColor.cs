using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Reporting.Figures;

/// <summary>One colour per cause (Okabe-Ito, six hexadecimal digits), the same in workbook and page.</summary>
internal static class CauseColor
{
    public const string Clear = "B5D6C4";
    public const string NotChecked = "C9CED8";
    public const string Mark = "1F3864";

    public static string Of(Cause cause) => cause switch
    {
        Cause.NotImported => "0072B2",
        Cause.IncompleteAtAmazon => "CC79A7",
        Cause.LostInTransfer => "D55E00",
        _ => "E69F00",
    };
}
