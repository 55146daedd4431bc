using Microsoft.Extensions.Logging.Abstractions;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Tests.Auditing;

/// <summary>The smallest catalogue that shows every cause; the real one is tested in its own room.</summary>
internal static class Rulebook
{
    private static readonly LocalizedText Text = new("deutsch", "english");

    public static readonly RuleInfo Unreadable = new("XOA908", Severity.Error, Text, Text, Text);
    public static readonly RuleInfo StreetMissing = new("XOA102", Severity.Error, Text, Text, Text);
    public static readonly RuleInfo NotImported = new("XOA401", Severity.Error, Text, Text, Text, Cause.NotImported);
    public static readonly RuleInfo Duplicated = new("XOA402", Severity.Error, Text, Text, Text, Cause.Duplicated);

    public static RuleRunner Runner(params IOrderRule[] rules) => new(
        rules.Length > 0
            ? rules
            :
            [
                new Rule(StreetMissing, order => order.Erp is { DeliveryAddress.Street: "" }),
                new Rule(NotImported, order => !order.IsImported && order.IsPastImportGrace),
                new Rule(Duplicated, order => order.Match is OrderMatch.Ambiguous),
            ],
        [],
        Unreadable,
        new Dictionary<string, Severity?>(),
        NullLogger<RuleRunner>.Instance);

    internal sealed class Rule(RuleInfo info, Func<OrderComparison, bool> offends) : IOrderRule
    {
        public RuleInfo Info => info;

        public IEnumerable<Finding> Inspect(OrderComparison comparison) => offends(comparison) ? [Finding.Of(info)] : [];
    }
}
