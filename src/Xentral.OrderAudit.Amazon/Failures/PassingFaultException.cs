using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Failures;

/// <summary>Something that may be gone on the next try. Never leaves this room.</summary>
/// <param name="advice">What to do if it does not pass.</param>
/// <param name="requestId">Of an answer that is Amazon's own fault.</param>
internal sealed class PassingFaultException(
    LocalizedText problem,
    LocalizedText advice,
    TimeSpan? retryAfter = null,
    bool isThrottled = false,
    string requestId = "-",
    Exception? inner = null)
    : Exception(problem.En, inner)
{
    /// <summary>For a status that only Amazon can mend.</summary>
    public static PassingFaultException Of(Answer answer)
        => new(PassingFaultTexts.Status(answer.Status), PassingFaultTexts.AmazonsFault, answer.RetryAfter, requestId: answer.RequestId);

    public LocalizedText Problem { get; } = problem;

    public LocalizedText Advice { get; } = advice;

    public string RequestId { get; } = requestId;

    /// <summary>How long the server asked to be left alone.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>The request budget does the waiting.</summary>
    public bool IsThrottled { get; } = isThrottled;
}
