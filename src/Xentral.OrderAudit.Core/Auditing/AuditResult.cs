using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>A finished audit, ready to be reported.</summary>
public sealed record AuditResult
{
    public required AuditRun Run { get; init; }

    public required Coverage Coverage { get; init; }

    /// <summary>Every order that is not plainly clear, by order number.</summary>
    public required IReadOnlyList<AuditedOrder> Orders { get; init; }

    /// <summary>Amazon orders of Xentral that Amazon did not hand out, by order number.</summary>
    public IReadOnlyList<UnknownOrder> UnknownOrders { get; init; } = [];

    /// <summary>Findings about the run as a whole.</summary>
    public IReadOnlyList<Finding> RunFindings { get; init; } = [];

    /// <summary>Every order was read, and none came with an address: the role for personal data is missing, or the file that holds them.</summary>
    public bool LacksAddresses { get; init; }

    /// <summary>The run is incomplete for a reason that stays until somebody removes it: starting it again alone does not help.</summary>
    public bool MustBeMended { get; init; }

    /// <summary>Watched orders that were received and are plainly clear; <see cref="Orders"/> does not list those.</summary>
    public IReadOnlyList<OrderNumber> ClearedOrders { get; init; } = [];

    /// <summary>What has changed since earlier runs; <see langword="null"/> when none are remembered.</summary>
    public AuditChanges? Changes { get; init; }

    public IEnumerable<Finding> AllFindings => Orders.SelectMany(order => order.Findings).Concat(RunFindings);

    /// <summary>The findings that count: those nobody has accepted.</summary>
    public IEnumerable<Finding> OpenFindings => AllFindings.Where(finding => finding.Accepted is null);

    public IEnumerable<AuditedOrder> AffectedOrders => Orders.Where(order => order.Outcome == Outcome.Affected);
}
