using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>How a report is to be shown.</summary>
/// <param name="MerchantName">As the merchant wants to be named; may be empty.</param>
/// <param name="MerchantToken">Amazon's merchant token ("A…"), so a case worker finds the account; may be empty.</param>
public sealed record ReportPresentation(Language Language, Audience Audience, string MerchantName = "", string MerchantToken = "")
{
    public ReportLogo? Logo { get; init; }
}
