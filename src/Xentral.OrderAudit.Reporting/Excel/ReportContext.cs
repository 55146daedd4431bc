using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Excel;

/// <summary>What every sheet of one workbook draws from.</summary>
internal sealed class ReportContext(AuditResult result, ReportPresentation presentation, IReadOnlyList<RuleInfo> rules)
{
    public AuditResult Result => result;

    public ReportPresentation Presentation => presentation;

    public IReadOnlyList<RuleInfo> Rules => rules;

    public LocalFormat Format { get; } = new(presentation.Language, result.Run.TimeZone);

    public FindingText Text { get; } = new(presentation.Language, presentation.Audience);

    public WorkbookWords Words { get; } = new(presentation.Language);

    /// <summary><see langword="null"/> also for a first run: there is nothing to compare with.</summary>
    public AuditChanges? Changes => result.Changes is { IsFirst: false } changes ? changes : null;

    public ResultHeadline Headline => new(result, Format);

    public bool IsMasked => presentation.Audience != Audience.Internal;

    /// <summary>Amazon's case worker has no use for the merchant's internal numbers, and they are nobody else's business.</summary>
    public bool ShowsErpNumbers => presentation.Audience != Audience.Amazon;

    public string Say(string german, string english) => presentation.Language == Language.German ? german : english;

    public string Say(LocalizedText text) => text.In(presentation.Language);

    public string Severity(Severity severity) => $"{severity.Sign()} {Say(severity.Name())}";
}
