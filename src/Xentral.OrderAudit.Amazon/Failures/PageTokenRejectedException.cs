namespace Xentral.OrderAudit.Amazon.Failures;

/// <summary>Amazon no longer goes on where a page ended; its tokens are good for 24 hours. Never leaves this room.</summary>
internal sealed class PageTokenRejectedException(string requestId) : Exception("The page token was rejected.")
{
    public string RequestId { get; } = requestId;
}
