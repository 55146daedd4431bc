using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>
/// Keeps of an order's findings those that hold whatever the hidden columns of its row contain. In the place of the others it says that they cannot be checked.
/// </summary>
/// <param name="inspect">Asks the rules.</param>
internal sealed class ReadableFindings(RuleRunner rules, Func<OrderComparison, IReadOnlyList<Finding>> inspect)
{
    public IReadOnlyList<Finding> Of(OrderComparison comparison)
    {
        var findings = inspect(comparison);
        if (comparison.Erp is not { Hidden: not HiddenParts.None and var hidden } || comparison.Addresses is null)
        {
            return findings;
        }

        if (hidden.HasFlag(HiddenParts.Locker))
        {
            return [rules.Unreadable(HiddenParts.Locker.NotCheckable())];
        }

        return findings.Any(finding => finding.Severity > Severity.Info) ? Certain(findings, inspect(AtBest(comparison, hidden)), hidden) : findings;
    }

    private IReadOnlyList<Finding> Certain(IReadOnlyList<Finding> findings, IReadOnlyList<Finding> atBest, HiddenParts hidden)
    {
        var still = atBest.Select(finding => (finding.Rule.Id, finding.Field)).ToHashSet();
        var kept = findings.Where(finding => still.Contains((finding.Rule.Id, finding.Field))).ToList();

        return findings.Except(kept).Max(finding => (Severity?)finding.Severity) switch
        {
            Severity.Error => [.. kept, rules.Unreadable(hidden.NotCheckable())],
            Severity.Warning => [.. kept, rules.Unreadable(hidden.NotCheckable()) with { Severity = Severity.Info }],
            _ => findings,
        };
    }

    private static OrderComparison AtBest(OrderComparison comparison, HiddenParts hidden)
    {
        var (amazon, row) = (comparison.Amazon.DeliveryAddress!, comparison.Erp!);
        var mayBeInLocker = hidden.HasFlag(HiddenParts.ShippingMethod) && AddressComparer.Compare(amazon, amazon).IsPickupPoint;
        var address = mayBeInLocker ? amazon : HiddenColumns.FilledAtBest(row.DeliveryAddress, amazon, hidden);

        return new OrderComparison
        {
            Amazon = comparison.Amazon,
            Match = comparison.Match,
            Erp = row with { DeliveryAddress = address },
            Addresses = AddressComparer.Compare(amazon, address, comparison.Amazon.HasLostLetters),
            Evidence = comparison.Evidence,
            IsPastImportGrace = comparison.IsPastImportGrace,
        };
    }
}
