using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Xentral.OrderAudit.TestSupport.Receivers;

/// <summary>A web server on the loopback that keeps what is posted to it.</summary>
public sealed class WebhookReceiver : IHttpApplication<HttpContext>, IAsyncDisposable
{
    private readonly KestrelServer server;
    private readonly ConcurrentQueue<ReceivedRequest> requests = [];
    private readonly ConcurrentQueue<int> answers;

    private WebhookReceiver(IEnumerable<int> answers)
    {
        this.answers = new(answers);
        var kestrel = new KestrelServerOptions();
        kestrel.Listen(IPAddress.Loopback, 0);
        server = new(Options.Create(kestrel), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
    }

    public string Url => $"{server.Features.Get<IServerAddressesFeature>()!.Addresses.Single()}/hook/geheimes-token";

    public IReadOnlyList<ReceivedRequest> Requests => [.. requests];

    /// <param name="answers">The first status codes; then 204.</param>
    public static async Task<WebhookReceiver> StartAsync(params int[] answers)
    {
        var receiver = new WebhookReceiver(answers);
        await receiver.server.StartAsync(receiver, CancellationToken.None);
        return receiver;
    }

    public HttpContext CreateContext(IFeatureCollection contextFeatures) => new DefaultHttpContext(contextFeatures);

    public async Task ProcessRequestAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        requests.Enqueue(new(context.Request.Path, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body.ToArray()));
        context.Response.StatusCode = answers.TryDequeue(out var status) ? status : 204;
        if (context.Response.StatusCode == 302)
        {
            context.Response.Headers.Location = "/elsewhere";
        }
    }

    public void DisposeContext(HttpContext context, Exception? exception)
    {
    }

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync(new CancellationToken(canceled: true));
        server.Dispose();
    }
}
