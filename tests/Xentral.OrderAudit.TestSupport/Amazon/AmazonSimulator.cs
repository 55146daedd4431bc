using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator;
using Xentral.OrderAudit.TestSupport.Amazon.Http;

namespace Xentral.OrderAudit.TestSupport.Amazon;

/// <summary>Amazon on the loopback: login, restricted tokens, orders, reports and marketplaces with the documented rules, and faults on demand.</summary>
public sealed class AmazonSimulator : IAsyncDisposable
{
    private readonly LoopbackServer server;
    private readonly AmazonSimulatorOptions options;

    private AmazonSimulator(AmazonSimulatorOptions options, RequestLog log, LoopbackServer server)
    {
        this.options = options;
        this.server = server;
        Log = log;
    }

    /// <summary>For <c>Amazon:Endpoint</c>.</summary>
    public Uri Endpoint => server.Url;

    /// <summary>For <c>Amazon:TokenEndpoint</c>.</summary>
    public Uri TokenEndpoint => new(Endpoint, "/auth/o2/token");

    public RequestLog Log { get; }

    /// <summary>The configuration that leads a client here, keys complete (<c>Amazon:Endpoint</c> …).</summary>
    public IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
    {
        ["Amazon:Region"] = options.Region.ToString().ToUpperInvariant(),
        ["Amazon:MarketplaceIds"] = Marketplace.All.First(marketplace => marketplace.Region == options.Region).Id,
        ["Amazon:ClientId"] = options.Credentials.ClientId,
        ["Amazon:ClientSecret"] = options.Credentials.ClientSecret,
        ["Amazon:RefreshToken"] = options.Credentials.RefreshToken,
        ["Amazon:Endpoint"] = Endpoint.AbsoluteUri,
        ["Amazon:TokenEndpoint"] = TokenEndpoint.AbsoluteUri,
    };

    public static async Task<AmazonSimulator> StartAsync(AmazonSimulatorOptions options)
    {
        var log = new RequestLog();
        return new(options, log, await LoopbackServer.StartAsync(new SimulatedAmazon(options, log).AnswerAsync, log.Connected));
    }

    /// <summary>Ends at once; requests under way are cut off.</summary>
    public ValueTask DisposeAsync() => server.DisposeAsync();
}
