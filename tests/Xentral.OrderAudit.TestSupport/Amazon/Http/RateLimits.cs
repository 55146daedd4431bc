namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>One bucket per operation with the figures of Amazon's models (Orders 2026-01-01, Reports 2021-06-30, Tokens 2021-03-01, Sellers v1).</summary>
internal sealed class RateLimits(AmazonSimulatorOptions options)
{
    private const double Unlimited = 100_000;

    private readonly Dictionary<SimulatedOperation, SimulatedBucket> buckets = new()
    {
        [SimulatedOperation.SearchOrders] = Bucket(options, 0.0056, 20),
        [SimulatedOperation.GetOrder] = Bucket(options, 0.5, 30),
        [SimulatedOperation.CreateRestrictedDataToken] = Bucket(options, 1, 10),
        [SimulatedOperation.CreateReport] = Bucket(options, 0.0167, 15),
        [SimulatedOperation.GetReport] = Bucket(options, 2, 15),
        [SimulatedOperation.GetReports] = Bucket(options, 0.0222, 10),
        [SimulatedOperation.GetReportDocument] = Bucket(options, 0.0167, 15),
        [SimulatedOperation.GetMarketplaceParticipations] = Bucket(options, 0.016, 15),
    };

    public bool TryTake(SimulatedOperation operation) => !options.EnforceRateLimits || buckets[operation].TryTake();

    /// <summary>Requests per second in force, as <c>x-amzn-RateLimit-Limit</c> announces them.</summary>
    public double Announced(SimulatedOperation operation) => options.EnforceRateLimits ? buckets[operation].Rate : Unlimited;

    private static SimulatedBucket Bucket(AmazonSimulatorOptions options, double requestsPerSecond, int burst)
        => new(requestsPerSecond * options.TimeScale, burst, options.Clock);
}
