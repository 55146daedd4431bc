using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Rules;

/// <summary>One offence an order can commit. Pure: no I/O, no clock, no state.</summary>
public interface IOrderRule
{
    RuleInfo Info { get; }

    IEnumerable<Finding> Inspect(OrderComparison comparison);
}
