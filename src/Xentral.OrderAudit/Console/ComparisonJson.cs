using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Console;

/// <summary>A comparison for programs: camelCase keys, kebab-case values, as in the result file.</summary>
internal static class ComparisonJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Shows full addresses: who asks has them already.</summary>
    public static void Write(TextWriter output, ExplainedPair pair, Language language)
    {
        var comparison = pair.Comparison;
        var text = new FindingText(language, Audience.Internal);
        output.WriteLine(JsonSerializer.Serialize(
            new
            {
                comparison.Verdict,
                Deciding = comparison.Deciding is { } deciding
                    ? new { deciding.Field, deciding.Kind, Row = deciding.Row?.Id, Text = deciding.Row?.Text.In(language) }
                    : null,
                Differences = comparison.Differences.Select(difference => new
                {
                    difference.Field,
                    difference.Kind,
                    difference.Verdict,
                    difference.Amazon,
                    Xentral = difference.Erp,
                    Row = difference.Row?.Id,
                    Text = difference.Row?.Text.In(language),
                }),
                Findings = pair.Findings.Select(finding => new
                {
                    Rule = finding.Rule.Id,
                    finding.Severity,
                    finding.Field,
                    finding.Amazon,
                    Xentral = finding.Erp,
                    Message = text.Message(finding),
                }),
                Steps = pair.Explanation.Steps.Select(step => new { step.Topic, step.Side, Text = step.Text.In(language) }),
            },
            Options));
    }
}
