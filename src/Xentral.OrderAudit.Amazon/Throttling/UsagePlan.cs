using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.Throttling;

/// <summary>How often one operation may be called until Amazon announces another rate. The burst is never announced.</summary>
/// <param name="Burst">Requests that may be sent at once after a long rest.</param>
internal sealed record UsagePlan(double RequestsPerSecond, int Burst)
{
    /// <summary>The figures of the API models: Orders 2026-01-01, Tokens 2021-03-01, Reports 2021-06-30, Sellers v1.</summary>
    public static UsagePlan Of(Operation operation, AmazonPacing pacing)
    {
        var (rate, burst) = operation switch
        {
            Operation.SearchOrders => (0.0056, 20),
            Operation.GetOrder => (0.5, 30),
            Operation.CreateRestrictedDataToken => (1, 10),
            Operation.CreateReport => (0.0167, 15),
            Operation.GetReport => (2, 15),
            Operation.GetReportDocument => (0.0167, 15),
            Operation.GetMarketplaceParticipations => (0.016, 15),
            _ => throw new ArgumentOutOfRangeException(nameof(operation)),
        };
        return new(rate * pacing.TimeScale, Math.Min(burst, pacing.LargestBurst));
    }
}
