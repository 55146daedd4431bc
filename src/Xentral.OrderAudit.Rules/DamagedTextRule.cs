using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules;

/// <summary>A rule that reports every field with damage of certain kinds.</summary>
public abstract class DamagedTextRule(params DamageKind[] kinds) : AddressPartRule
{
    protected sealed override IEnumerable<Finding> InspectPart(AddressComparison addresses)
    {
        // Nearly every order is undamaged; it must not cost an enumerator per rule.
        if (addresses.Damages.Count == 0)
        {
            return [];
        }

        return from damage in addresses.Damages
               where Array.IndexOf(kinds, damage.Kind) >= 0
               let severity = Weigh(addresses, damage)
               where severity is not null
               select Finding.Of(Info, damage) with { Severity = severity.Value };
    }

    /// <summary>How grave this damage is; <see langword="null"/> when it is no offence. What Amazon shows the same way is worth knowing at most.</summary>
    protected virtual Severity? Weigh(AddressComparison addresses, FieldDamage damage)
        => damage.AlsoAtAmazon ? Severity.Info : Info.Severity;
}
