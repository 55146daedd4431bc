using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Core.Rules;

/// <summary>An offence of the run as a whole, judged once from its counts after the last order.</summary>
public interface IRunRule
{
    RuleInfo Info { get; }

    IEnumerable<Finding> Inspect(Coverage coverage);
}
