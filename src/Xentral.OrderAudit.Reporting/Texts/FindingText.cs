using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Masking;

namespace Xentral.OrderAudit.Reporting.Texts;

/// <summary>
/// A finding in words for one audience and language. The only way from a finding to a reader: workbook, result file and console
/// all pass through here, so none can forget to mask.
/// </summary>
public sealed partial class FindingText(Language language, Audience audience)
{
    private static readonly LocalizedText Empty = new("(leer)", "(empty)");
    private readonly ValueMask mask = new(audience);
    private readonly PairMask pairs = new(audience, language);

    // A finding is told in several cells, one after the other.
    private (Finding Finding, (string Amazon, string Erp) Shown)? last;

    /// <summary>Amazon's value; <c>""</c> when there is none.</summary>
    public string Amazon(Finding finding) => Shown(finding).Amazon;

    /// <summary>Xentral's value; <c>""</c> when there is none.</summary>
    public string Erp(Finding finding) => Shown(finding).Erp;

    /// <summary>A value for people: that nothing stands there is said, not left to an empty cell.</summary>
    public string Visible(string value) => value.Length == 0 ? Empty.In(language) : value;

    /// <summary>The finding as a sentence, its values masked.</summary>
    public string Message(Finding finding) => Filled(finding.Rule.Message, finding);

    public string Title(Finding finding) => Filled(finding.Rule.Title, finding);

    /// <param name="cause">Why its order is affected; <see langword="null"/> for a finding about the run or about an order that is not.</param>
    public string Advice(Finding finding, Cause? cause)
        => Filled(AdviceByCause.For(finding.Rule, cause, finding.Field, !string.IsNullOrWhiteSpace(finding.Amazon)), finding);

    /// <summary>Until when and why a finding is accepted; <c>""</c> for one that counts.</summary>
    public string Accepted(Finding finding, LocalFormat format) => finding.Accepted is { } accepted
        ? new LocalizedText($"bis {format.Day(accepted.Until)}: ", $"until {format.Day(accepted.Until)}: ").In(language) + AcceptedBecause(finding)
        : "";

    /// <summary>The merchant's reason, without what it may tell of the buyer.</summary>
    public string AcceptedBecause(Finding finding)
        => finding.Accepted is { } accepted ? ReasonMask.Apply(accepted.Reason, mask, finding.Amazon, finding.Erp) : "";

    /// <summary>The field's name; <c>""</c> for a finding about the order as a whole.</summary>
    public string FieldName(Finding finding) => finding.Field?.Name().In(language) ?? "";

    /// <summary>A rule's wording when no finding is at hand, as in the legend: its values are left open.</summary>
    public string General(LocalizedText template) => Supplement().Replace(MessageTemplate.Fill(template.In(language), _ => "…"), "");

    private (string Amazon, string Erp) Shown(Finding finding)
    {
        if (last is { } known && ReferenceEquals(known.Finding, finding))
        {
            return known.Shown;
        }

        var shown = pairs.Of(finding.Amazon, finding.Erp, finding.Field);
        last = (finding, shown);
        return shown;
    }

    // "… is missing{detail}." adds something only where there is something to add.
    [GeneratedRegex(@"(?<=\p{L})…")]
    private static partial Regex Supplement();

    private string Filled(LocalizedText template, Finding finding)
        => MessageTemplate.Fill(template.In(language), name => name switch
        {
            "amazon" => Visible(Amazon(finding)),
            "xentral" => Visible(Erp(finding)),
            "field" => FieldName(finding),
            "detail" => finding.Detail.In(language),
            _ => null,
        });
}
