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
    // For what can be done without: a second try takes away most disturbances of a moment.
    private const int BriefAttempts = 2;

    private readonly ILogger<RetryPolicy> log;
    private readonly IAuditProgress progress;
    private readonly AmazonPacing pacing;
    private readonly ResiliencePipeline patient;
    private readonly ResiliencePipeline brief;

    public RetryPolicy(AmazonPacing pacing, TimeProvider time, IAuditProgress progress, ILogger<RetryPolicy> log)
    {
        this.log = log;
        this.progress = progress;
        this.pacing = pacing;
        patient = Pipeline(pacing.Attempts, time, Report);
        brief = Pipeline(BriefAttempts, time, _ => ValueTask.CompletedTask);
    }

    /// <param name="isOptional">Tried once more at most, without telling anybody.</param>
    /// <exception cref="SourceUnavailableException">The fault did not pass.</exception>
    public async ValueTask<T> ExecuteAsync<T>(Func<CancellationToken, ValueTask<T>> attempt, bool isOptional, CancellationToken cancellationToken)
    {
        try
        {
            return await (isOptional ? brief : patient).ExecuteAsync(attempt, cancellationToken).ConfigureAwait(false);
        }
        catch (PassingFaultException fault)
        {
            var attempts = isOptional ? BriefAttempts : pacing.Attempts;

            // No error of its own: the exception says it to whoever started the run.
            LogGaveUp(isOptional ? LogLevel.Debug : LogLevel.Warning, fault.Problem.En, attempts);
            throw AnswerRefusals.GaveUp(fault, attempts);
        }
    }

    private ResiliencePipeline Pipeline(int attempts, TimeProvider time, Func<OnRetryArguments<object>, ValueTask> report)
        => new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<PassingFaultException>(),
                MaxRetryAttempts = attempts - 1,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = pacing.FirstRetryDelay,
                MaxDelay = pacing.LongestRetryDelay,
                DelayGenerator = arguments => ValueTask.FromResult(WantedPause(arguments.Outcome.Exception)),
                OnRetry = report,
            })
            .Build();

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

    [LoggerMessage("{Problem} Gave up after {Attempts} tries.")]
    private partial void LogGaveUp(LogLevel level, string problem, int attempts);
}
