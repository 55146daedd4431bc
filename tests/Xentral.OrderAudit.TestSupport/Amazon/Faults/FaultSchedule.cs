namespace Xentral.OrderAudit.TestSupport.Amazon.Faults;

/// <summary>Hands out planned faults, each as often as planned.</summary>
internal sealed class FaultSchedule(IReadOnlyList<Fault> faults)
{
    private readonly Lock gate = new();
    private readonly int[] remaining = [.. faults.Select(fault => fault.Times)];

    public Fault? Next(SimulatedOperation operation, int page, int request)
    {
        lock (gate)
        {
            for (var index = 0; index < faults.Count; index++)
            {
                var fault = faults[index];
                if (remaining[index] > 0
                    && fault.Operation == operation
                    && (fault.Page is null || fault.Page == page)
                    && request >= (fault.FromRequest ?? 1))
                {
                    remaining[index]--;
                    return fault;
                }
            }

            return null;
        }
    }
}
