using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Core.Rules;

/// <summary>An offence of the run as a whole, judged once after the last order.</summary>
public interface IRunRule
{
    RuleInfo Info { get; }

    IEnumerable<Finding> Inspect(RunFacts run);
}
