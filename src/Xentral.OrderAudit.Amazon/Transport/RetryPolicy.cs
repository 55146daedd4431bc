using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Transport;

/// <summary>Tries again what may pass: doubling pauses with jitter, the server's own wish honoured, an end after some tries.</summary>
internal sealed partial class RetryPolicy
{
    private readonly ILogger<RetryPolicy> log;
    private readonly IAuditProgress progress;
    private readonly AmazonPacing pacing;
    private readonly ResiliencePipeline pipeline;

    public RetryPolicy(AmazonPacing pacing, TimeProvider time, IAuditProgress progress, ILogger<RetryPolicy> log)
    {
        this.log = log;
        this.progress = progress;
        this.pacing = pacing;
        pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<PassingFaultException>(),
                MaxRetryAttempts = pacing.Attempts - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = pacing.FirstRetryDelay,
                MaxDelay = pacing.LongestRetryDelay,
                DelayGenerator = arguments => ValueTask.FromResult(WantedPause(arguments.Outcome.Exception)),
                OnRetry = Report,
            })
            .Build();
    }

    /// <exception cref="SourceUnavailableException">The fault did not pass.</exception>
    public async ValueTask<T> ExecuteAsync<T>(Func<CancellationToken, ValueTask<T>> attempt, CancellationToken cancellationToken)
    {
        try
        {
            return await pipeline.ExecuteAsync(attempt, cancellationToken).ConfigureAwait(false);
        }
        catch (PassingFaultException fault)
        {
            LogGaveUp(fault.Problem.En, pacing.Attempts);
            throw AnswerRefusals.GaveUp(fault, pacing.Attempts);
        }
    }

    /// <summary><see langword="null"/> leaves the pause to the doubling.</summary>
    private TimeSpan? WantedPause(Exception? exception) => exception switch
    {
        PassingFaultException { IsThrottled: true } => TimeSpan.Zero,
        PassingFaultException { RetryAfter: { } wanted } when wanted > pacing.LongestServerDelay => throw AnswerRefusals.PauseTooLong(wanted),
        PassingFaultException { RetryAfter: { } wanted } => wanted,
        _ => null,
    };

    private ValueTask Report(OnRetryArguments<object> arguments)
    {
        var problem = (arguments.Outcome.Exception as PassingFaultException)?.Problem ?? new LocalizedText("", "");
        LogRetrying(problem.En, arguments.AttemptNumber + 1, arguments.RetryDelay);
        progress.Retrying(problem, arguments.AttemptNumber + 1, arguments.RetryDelay);
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning, "{Problem} Try {Attempt} failed; next one in {Delay}.")]
    private partial void LogRetrying(string problem, int attempt, TimeSpan delay);

    [LoggerMessage(LogLevel.Warning, "{Problem} Gave up after {Attempts} tries.")]
    private partial void LogGaveUp(string problem, int attempts);
}
