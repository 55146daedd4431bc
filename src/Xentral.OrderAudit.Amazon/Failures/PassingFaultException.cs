using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Failures;

/// <summary>Something that may be gone on the next try. Never leaves this room.</summary>
internal sealed class PassingFaultException(LocalizedText problem, TimeSpan? retryAfter = null, bool isThrottled = false, Exception? inner = null)
    : Exception(problem.En, inner)
{
    public LocalizedText Problem { get; } = problem;

    /// <summary>How long the server asked to be left alone.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>The request budget does the waiting.</summary>
    public bool IsThrottled { get; } = isThrottled;
}
