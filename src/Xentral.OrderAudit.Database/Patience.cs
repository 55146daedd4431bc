using Polly;
using Polly.Retry;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database;

/// <summary>Tries again what may pass: after each of the given pauses, and then no more.</summary>
internal static class Patience
{
    /// <param name="tell">Is told the problem, which retry it is, from 1, and the pause before it.</param>
    public static ResiliencePipeline With(TimeProvider time, IReadOnlyList<TimeSpan> pauses, Action<LocalizedText, int, TimeSpan> tell)
        => new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<SourceUnavailableException>(failure => failure.IsTransient),
                MaxRetryAttempts = pauses.Count,
                DelayGenerator = retry => ValueTask.FromResult<TimeSpan?>(pauses[retry.AttemptNumber]),
                OnRetry = retry =>
                {
                    tell(((SourceUnavailableException)retry.Outcome.Exception!).Problem, retry.AttemptNumber + 1, retry.RetryDelay);
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
}
