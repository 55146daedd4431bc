using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Rules;

/// <summary>A rule that judges the delivery address; it is asked only when Xentral has one to judge.</summary>
public abstract class AddressRule : IOrderRule
{
    public abstract RuleInfo Info { get; }

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison.Addresses is { } addresses ? Inspect(addresses) : [];

    protected abstract IEnumerable<Finding> Inspect(AddressComparison addresses);
}
