using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Missing;

/// <summary>A part that delivery needs holds text that says nothing. The same text in a part nobody needs is no offence.</summary>
public abstract class UnusableTextRule(DamageKind kind) : AddressPartRule
{
    protected sealed override IEnumerable<Finding> InspectPart(AddressComparison addresses)
        => addresses.Damages.Count == 0
            ? []
            : addresses.Damages
                .Where(damage => damage.Kind == kind && IsNeeded(addresses, damage))
                .Select(damage => Finding.Of(Info, damage));

    private static bool IsNeeded(AddressComparison addresses, FieldDamage damage)
        => addresses.Differences.Any(difference => difference.Field == damage.Field && difference.Verdict is Verdict.Missing or Verdict.Material);
}
