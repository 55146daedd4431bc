using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Rules;

/// <summary>Asks every rule of the catalogue about an order. A rule that throws becomes a finding; it never stops the run.</summary>
/// <param name="orderRules">In the order findings are to be listed.</param>
/// <param name="unreadable">The rule that names an order nobody could judge.</param>
/// <param name="severities">Severities that differ from the rules' own; <see langword="null"/> switches a rule off.</param>
public sealed partial class RuleRunner(
    IReadOnlyList<IOrderRule> orderRules,
    IReadOnlyList<IRunRule> runRules,
    RuleInfo unreadable,
    IReadOnlyDictionary<string, Severity?> severities,
    ILogger<RuleRunner> logger)
{
    /// <summary>The rule that names an order nobody could judge; it never makes an order "affected".</summary>
    public const string UnreadableId = "XOA908";

    /// <summary>See <see cref="RuleSetVersion"/>.</summary>
    public string Version { get; } = RuleSetVersion.Of(orderRules.Select(rule => rule.Info)
        .Concat(runRules.Select(rule => rule.Info))
        .Append(unreadable)
        .Select(info => (info.Id, severities.TryGetValue(info.Id, out var severity) ? severity : info.Severity)));

    private readonly IOrderRule[] activeOrderRules = [.. orderRules.Where(rule => IsOn(rule.Info, severities))];
    private readonly IRunRule[] activeRunRules = [.. runRules.Where(rule => IsOn(rule.Info, severities))];

    public IReadOnlyList<Finding> Inspect(OrderComparison comparison)
    {
        List<Finding>? findings = null;
        foreach (var rule in activeOrderRules)
        {
            try
            {
                foreach (var finding in rule.Inspect(comparison))
                {
                    (findings ??= []).Add(Weighed(finding));
                }
            }
#pragma warning disable CA1031 // One broken rule must not cost the merchant the whole audit; the order is reported as not judged.
            catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
            {
                LogRuleFailed(rule.Info.Id, comparison.Amazon.Number.Value, exception.GetType().Name);
                (findings ??= []).Add(Unreadable($"{rule.Info.Id}: {exception.GetType().Name}"));
            }
        }

        return findings ?? (IReadOnlyList<Finding>)[];
    }

    public IReadOnlyList<Finding> Inspect(RunFacts run)
        => [.. activeRunRules.SelectMany(rule => rule.Inspect(run)).Select(Weighed)];

    /// <summary>The finding for an order that could not be judged.</summary>
    /// <param name="because">Technical reason without personal data.</param>
    public Finding Unreadable(string because) => Unreadable(new LocalizedText(because, because));

    /// <inheritdoc cref="Unreadable(string)"/>
    public Finding Unreadable(LocalizedText because) => new(unreadable, unreadable.Severity) { Detail = because };

    private static bool IsOn(RuleInfo info, IReadOnlyDictionary<string, Severity?> severities)
        => !severities.TryGetValue(info.Id, out var severity) || severity is not null;

    private Finding Weighed(Finding finding)
        => severities.TryGetValue(finding.Rule.Id, out var severity) && severity is { } configured
            ? finding with { Severity = configured }
            : finding;

    [LoggerMessage(LogLevel.Error, "Rule {RuleId} failed on order {OrderNumber}: {Error}")]
    private partial void LogRuleFailed(string ruleId, string orderNumber, string error);
}
