namespace Xentral.OrderAudit.Simulator.Amazon.Http;

/// <summary>One bucket per operation with the figures of the Orders API 2026-01-01 and the Sellers API v1.</summary>
internal sealed class RateLimits(AmazonSimulatorOptions options)
{
    private const double Unlimited = 100_000;

    private readonly SimulatedBucket searchOrders = new(0.0056 * options.TimeScale, 20, options.Clock);
    private readonly SimulatedBucket getOrder = new(0.5 * options.TimeScale, 30, options.Clock);

    private readonly SimulatedBucket participations = new(0.016 * options.TimeScale, 15, options.Clock);

    public bool TryTake(SimulatedOperation operation) => !options.EnforceRateLimits || BucketOf(operation).TryTake();

    /// <summary>Requests per second in force, as <c>x-amzn-RateLimit-Limit</c> announces them.</summary>
    public double Announced(SimulatedOperation operation) => options.EnforceRateLimits ? BucketOf(operation).Rate : Unlimited;

    private SimulatedBucket BucketOf(SimulatedOperation operation) => operation switch
    {
        SimulatedOperation.GetOrder => getOrder,
        SimulatedOperation.GetMarketplaceParticipations => participations,
        _ => searchOrders,
    };
}
