using System.Net;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator.Amazon.Http;

namespace Xentral.OrderAudit.Simulator.Amazon;

/// <summary>Amazon on the loopback: login, restricted tokens, orders, reports and marketplaces with the documented rules, and faults on demand.</summary>
public sealed class AmazonSimulator : IAsyncDisposable
{
    private readonly KestrelServer server;
    private readonly AmazonSimulatorOptions options;

    private AmazonSimulator(AmazonSimulatorOptions options)
    {
        this.options = options;
        var kestrel = new KestrelServerOptions { AddServerHeader = false, AllowSynchronousIO = false };
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Listen(IPAddress.Loopback, 0, listener =>
        {
            listener.Protocols = HttpProtocols.Http1;
            listener.Use(next => connection =>
            {
                Log.Connected();
                return next(connection);
            });
        });
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        server = new KestrelServer(Options.Create(kestrel), sockets, NullLoggerFactory.Instance);
    }

    /// <summary>For <c>Amazon:Endpoint</c>.</summary>
    public Uri Endpoint => new(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>For <c>Amazon:TokenEndpoint</c>.</summary>
    public Uri TokenEndpoint => new(Endpoint, "/auth/o2/token");

    public RequestLog Log { get; } = new();

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
        var simulator = new AmazonSimulator(options);
        var amazon = new SimulatedAmazon(options, simulator.Log);
        await simulator.server.StartAsync(new BareApplication(amazon.AnswerAsync), CancellationToken.None).ConfigureAwait(false);
        return simulator;
    }

    /// <summary>Ends at once; requests under way are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        server.Dispose();
    }
}
