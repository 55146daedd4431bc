using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.Tests.Transport;

/// <summary>An answer that keeps coming, a byte at a time, and never ends.</summary>
public sealed class DrippingAnswerTests
{
    private static readonly AmazonPacing Pacing = new() { RequestTimeout = TimeSpan.FromSeconds(0.5), DocumentTimeout = TimeSpan.FromSeconds(1.5) };

    [Theory]
    [InlineData("page", "0.5")]
    [InlineData("document", "1.5")]
    public async Task Is_given_up_after_a_while(string kind, string seconds)
    {
        var transport = new AmazonTransport(new DrippingFactory(), Pacing, TimeProvider.System, new ServerClock(), NullLogger<AmazonTransport>.Instance);
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://amazon.example/");

        var fault = await Assert.ThrowsAsync<PassingFaultException>(async () =>
        {
            using var answer = await transport.SendAsync(kind == "page" ? Operation.SearchOrders : Operation.DownloadDocument, request, CancellationToken.None)
                .WaitAsync(TimeSpan.FromSeconds(30));
        });

        Assert.Contains($"after {seconds} seconds", fault.Problem.En, StringComparison.Ordinal);
    }

    private sealed class DrippingFactory : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => new(new DrippingHandler()) { Timeout = Timeout.InfiniteTimeSpan };
    }

    private sealed class DrippingHandler : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
            => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new DrippingStream()) });
    }

    private sealed class DrippingStream : MemoryStream
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Delay(50, cancellationToken);
            buffer.Span[0] = (byte)' ';
            return 1;
        }
    }
}
