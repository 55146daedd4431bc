using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Xentral.OrderAudit.Simulator;

/// <summary>Kestrel on a free port of this computer, and one function that answers. No host: it would take over Ctrl+C and cost a second of start-up.</summary>
public sealed class LoopbackServer : IAsyncDisposable
{
    private readonly KestrelServer server;

    private LoopbackServer(KestrelServer server) => this.server = server;

    public Uri Url => new(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <param name="connected">Is told of every connection.</param>
    public static async Task<LoopbackServer> StartAsync(Func<HttpContext, Task> answer, Action? connected = null)
    {
        var kestrel = new KestrelServerOptions { AddServerHeader = false };
        kestrel.Limits.MinResponseDataRate = null;
        kestrel.Listen(IPAddress.Loopback, 0, listener =>
        {
            listener.Protocols = HttpProtocols.Http1;
            listener.Use(next => connection =>
            {
                connected?.Invoke();
                return next(connection);
            });
        });
        var sockets = new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance);
        var server = new KestrelServer(Options.Create(kestrel), sockets, NullLoggerFactory.Instance);
        await server.StartAsync(new Application(answer), CancellationToken.None).ConfigureAwait(false);
        return new(server);
    }

    /// <summary>Ends at once; requests under way are cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true)).ConfigureAwait(false);
        server.Dispose();
    }

    private sealed class Application(Func<HttpContext, Task> answer) : IHttpApplication<HttpContext>
    {
        public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

        public Task ProcessRequestAsync(HttpContext context) => answer(context);

        public void DisposeContext(HttpContext context, Exception? exception)
        {
        }
    }
}
