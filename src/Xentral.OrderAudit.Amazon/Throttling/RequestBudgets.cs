using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.Throttling;

/// <summary>One budget per operation, as at Amazon; the figures are those of the Orders API 2026-01-01.</summary>
internal sealed class RequestBudgets(AmazonPacing pacing, TimeProvider time, IAuditProgress progress)
{
    private readonly RequestBudget searchOrders = new(pacing.SearchRequestsPerSecond, pacing.SearchBurst, pacing, time, progress);

    public RequestBudget For(Operation operation) => operation switch
    {
        Operation.SearchOrders => searchOrders,
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };
}
