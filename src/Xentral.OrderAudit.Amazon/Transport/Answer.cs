using System.Net;

namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>One complete answer: its body has arrived to the last byte. Dispose it to give the buffer back.</summary>
internal sealed class Answer(
    HttpStatusCode status, string requestId, double? announcedRate, TimeSpan? retryAfter, string? contentType, PooledBody body) : IDisposable
{
    public HttpStatusCode Status { get; } = status;

    /// <summary>Amazon's id of this request, for support cases; <c>-</c> when there was none.</summary>
    public string RequestId { get; } = requestId;

    /// <summary>Requests per second from <c>x-amzn-RateLimit-Limit</c>, unchecked.</summary>
    public double? AnnouncedRate { get; } = announcedRate;

    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>As the server wrote it; its charset may be one .NET does not know by that name.</summary>
    public string? ContentType { get; } = contentType;

    public ReadOnlyMemory<byte> Body => body.Written;

    public void Dispose() => body.Dispose();
}
