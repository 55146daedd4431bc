using System.Collections.Concurrent;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.Throttling;

/// <summary>One budget per operation, as at Amazon.</summary>
internal sealed class RequestBudgets(AmazonPacing pacing, TimeProvider time, IAuditProgress progress, BudgetMemory memory)
{
    private readonly ConcurrentDictionary<Operation, Lazy<RequestBudget>> budgets = [];

    public RequestBudget For(Operation operation) => budgets.GetOrAdd(operation, wanted => new(() => Make(wanted))).Value;

    private RequestBudget Make(Operation operation)
    {
        // What runs beside the list must not hide what the list is waiting for.
        var told = operation == Operation.GetOrder ? new SilentProgress() : progress;
        var budget = new RequestBudget(UsagePlan.Of(operation, pacing), pacing, time, told) { Changed = state => memory.Remember(operation, state) };
        if (memory.Recall(operation) is { } state)
        {
            budget.Restore(state);
        }

        return budget;
    }
}
