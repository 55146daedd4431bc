using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>A part that delivery needs holds text that says nothing. The same text in a part nobody needs is no offence.</summary>
public abstract class UnusableTextRule : AddressPartRule
{
    protected sealed override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        // The gravest difference comes first.
        => addresses.Differences is [{ Verdict: Verdict.Missing or Verdict.Material }, ..] ? Find(addresses) : [];

    private IEnumerable<Finding> Find(AddressComparison addresses)
        => addresses.Differences
            .Where(difference => difference.Verdict is Verdict.Missing or Verdict.Material && IsUnusable(addresses, difference.Field))
            .DistinctBy(difference => difference.Field)
            .Select(difference => Finding.Of(Info, difference.Field, addresses.Amazon.ValueOf(difference.Field), addresses.Erp.ValueOf(difference.Field)));

    /// <summary>The text of this field says nothing.</summary>
    protected abstract bool IsUnusable(AddressComparison addresses, AddressField field);
}
