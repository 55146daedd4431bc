using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.Simulator;

namespace Xentral.OrderAudit.TestSupport.Receivers;

/// <summary>A web server on the loopback that keeps what is posted to it.</summary>
public sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly ConcurrentQueue<ReceivedRequest> requests = [];
    private readonly ConcurrentQueue<int> answers;

    private LoopbackServer server = null!;

    private WebhookReceiver(IEnumerable<int> answers) => this.answers = new(answers);

    public string Url => new Uri(server.Url, "/hook/geheimes-token").AbsoluteUri;

    public IReadOnlyList<ReceivedRequest> Requests => [.. requests];

    /// <param name="answers">The first status codes; then 204.</param>
    public static async Task<WebhookReceiver> StartAsync(params int[] answers)
    {
        var receiver = new WebhookReceiver(answers);
        receiver.server = await LoopbackServer.StartAsync(receiver.AnswerAsync);
        return receiver;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        requests.Enqueue(
            new(
                context.Request.Path,
                context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                body.ToArray()));
        context.Response.StatusCode = answers.TryDequeue(out var status) ? status : 204;
        if (context.Response.StatusCode == 302)
        {
            context.Response.Headers.Location = "/elsewhere";
        }
    }
}
