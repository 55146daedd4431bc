using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Excel;

/// <summary>What every sheet of one workbook draws from.</summary>
internal sealed class ReportContext(AuditResult result, ReportPresentation presentation, IReadOnlyList<RuleInfo> rules)
{
    private readonly string[] severities = [.. Enum.GetValues<Severity>().Select(severity => $"{severity.Sign()} {severity.Name().In(presentation.Language)}")];

    public AuditResult Result => result;

    public ReportPresentation Presentation => presentation;

    public IReadOnlyList<RuleInfo> Rules => rules;

    public LocalFormat Format { get; } = new(presentation.Language, result.Run.TimeZone);

    public FindingText Text { get; } = new(presentation.Language, presentation.Audience);

    /// <summary>For a reader who does not share the merchant's language.</summary>
    public FindingText OtherLanguage { get; } = new(
        presentation.Language == Language.German ? Language.English : Language.German, presentation.Audience);

    public WorkbookWords Words { get; } = new(presentation.Language);

    /// <summary><see langword="null"/> also for a first run: there is nothing to compare with.</summary>
    public AuditChanges? Changes => result.Changes is { IsFirst: false } changes ? changes : null;

    public ResultHeadline Headline => new(result, Format);

    /// <summary>What a reader who cannot see the logo is told.</summary>
    public string LogoText => presentation.MerchantName.Length > 0
        ? $"Logo: {presentation.MerchantName}"
        : Say("Logo des Händlers", "The merchant’s logo");

    /// <summary>Somebody with a minute, who decides on a case: shown is what speaks for itself, not what the merchant should do.</summary>
    public bool IsForAmazon => presentation.Audience == Audience.Amazon;

    public bool IsMasked => presentation.Audience != Audience.Internal;

    /// <summary>Amazon's case worker has no use for the merchant's internal numbers, and they are nobody else's business.</summary>
    public bool ShowsErpNumbers => presentation.Audience != Audience.Amazon;

    public string Say(string german, string english) => presentation.Language == Language.German ? german : english;

    public string Say(LocalizedText text) => text.In(presentation.Language);

    public TableColumn Column(ColumnKind kind, double minWidth, double maxWidth, LocalizedText name, LocalizedText meaning)
        => new(name, meaning, presentation.Language, kind, minWidth, maxWidth);

    public string Severity(Severity severity) => severities[(int)severity];
}
