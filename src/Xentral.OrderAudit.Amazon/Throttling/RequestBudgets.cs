using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.Throttling;

/// <summary>One budget per operation, as at Amazon; the figures are those of the Orders API 2026-01-01 and the Sellers API v1.</summary>
internal sealed class RequestBudgets(AmazonPacing pacing, TimeProvider time, IAuditProgress progress, BudgetMemory memory)
{
    private readonly Lazy<RequestBudget> searchOrders = new(()
        => Make(Operation.SearchOrders, pacing.SearchRequestsPerSecond, pacing.SearchBurst, pacing, time, progress, memory));

    private readonly Lazy<RequestBudget> participations = new(()
        => Make(Operation.GetMarketplaceParticipations, pacing.ParticipationRequestsPerSecond, pacing.ParticipationBurst, pacing, time, progress, memory));

    public RequestBudget For(Operation operation) => operation switch
    {
        Operation.SearchOrders => searchOrders.Value,
        Operation.GetMarketplaceParticipations => participations.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(operation)),
    };

    private static RequestBudget Make(
        Operation operation, double requestsPerSecond, int burst, AmazonPacing pacing, TimeProvider time, IAuditProgress progress, BudgetMemory memory)
    {
        var budget = new RequestBudget(requestsPerSecond, burst, pacing, time, progress) { Changed = state => memory.Remember(operation, state) };
        if (memory.Recall(operation) is { } state)
        {
            budget.Restore(state);
        }

        return budget;
    }
}
