using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Amazon.Throttling;

/// <summary>
/// Our copy of Amazon's token bucket for one operation. It never believes in more than Amazon has, so it never provokes a 429 by itself;
/// a 429 that comes all the same means that somebody else shares the bucket. Reasons: src/decisions/0003-amazon-edge.md.
/// </summary>
internal sealed class RequestBudget(UsagePlan plan, AmazonPacing pacing, TimeProvider time, IAuditProgress progress)
{
    // Two clocks never run alike; a thousandth is far more than crystals differ and far less than a user notices.
    private const double ClockTolerance = 0.999;

    // One request in three hours, and no limit at all.
    private const double LowestPlausibleRate = 0.0001;
    private const double HighestPlausibleRate = 1_000_000;

    // Whoever shares the bucket was refused at the same moment; two that come back together are refused together.
    private const double JitterInRequests = 0.01;
    private const double JitterInBackOff = 0.25;

    private static readonly TimeSpan ShortestReportedWait = TimeSpan.FromMilliseconds(100);

    private readonly Lock gate = new();
    private readonly int burst = plan.Burst;
    private double rate = plan.RequestsPerSecond;
    private double level = plan.Burst;
    private long levelAt = time.GetTimestamp();
    private long blockedSince;
    private TimeSpan blockedFor;
    private int inFlight;
    private int refusalsInARow;

    /// <summary>Told what is left whenever that changes by more than the passing of time.</summary>
    public Action<BudgetState>? Changed { get; init; }

    public int Burst => burst;

    /// <summary>What is left at this moment.</summary>
    public BudgetState Left
    {
        get
        {
            lock (gate)
            {
                Accrue();
                return State();
            }
        }
    }

    /// <summary>Goes on where an earlier run stopped.</summary>
    public void Restore(BudgetState state)
    {
        lock (gate)
        {
            // A clock that was set back must not make the bucket fuller.
            var since = time.GetUtcNow() - state.At;
            rate = IsPlausible(state.RequestsPerSecond) ? state.RequestsPerSecond : rate;
            level = Math.Clamp(state.Level + (Math.Max(0, since.TotalSeconds) * rate * ClockTolerance), -burst, burst);
            levelAt = blockedSince = time.GetTimestamp();
            var blocked = state.BlockedUntil - time.GetUtcNow();
            blockedFor = blocked > TimeSpan.Zero && blocked <= pacing.LongestServerDelay ? blocked : TimeSpan.Zero;
        }
    }

    /// <summary>How long so many more requests would have to wait in all, as things stand.</summary>
    public TimeSpan WaitFor(int requests)
    {
        lock (gate)
        {
            Accrue();
            var untilUnblocked = blockedFor - time.GetElapsedTime(blockedSince);
            return Max(Max(untilUnblocked, TimeSpan.Zero), TimeSpan.FromSeconds(Math.Max(0, requests - level) / (rate * ClockTolerance)));
        }
    }

    /// <summary>Waits until a request may be sent and counts it as sent. Dispose the turn once its answer is there or lost.</summary>
    public async ValueTask<Turn> WaitForTurnAsync(CancellationToken cancellationToken)
    {
        var isReported = false;
        while (TryTake() is { } wait)
        {
            if (!isReported && wait >= ShortestReportedWait)
            {
                progress.WaitingForRateLimit(time.GetUtcNow() + wait);
                isReported = true;
            }

            // Timers count whole milliseconds; rounding up saves a second round for the rest of one.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), time, cancellationToken).ConfigureAwait(false);
        }

        return new Turn(this);
    }

    /// <summary>Amazon took the request. Adopts the rate it announced, if any.</summary>
    public void Accepted(double? announcedRate)
    {
        lock (gate)
        {
            refusalsInARow = 0;
            if (announcedRate is { } announced && announced != rate && IsPlausible(announced))
            {
                // What accrued so far accrued at the old rate.
                Accrue();
                rate = announced;
                Tell();
            }
        }
    }

    /// <summary>
    /// Amazon answered 429: nothing is left. The next try waits as long as Amazon asks for, or else for a whole new request;
    /// after several refusals in a row at least for the doubling pause.
    /// </summary>
    /// <exception cref="SourceUnavailableException">Amazon asks for a pause nobody would sit through.</exception>
    public void Refused(TimeSpan? retryAfter)
    {
        if (retryAfter > pacing.LongestServerDelay)
        {
            throw AnswerRefusals.PauseTooLong(retryAfter.Value);
        }

        lock (gate)
        {
            levelAt = blockedSince = time.GetTimestamp();
            blockedFor = Max(retryAfter ?? TimeSpan.Zero, NextBackOff());

            // Amazon knows better than any figure of ours when one request will be there again.
            level = retryAfter is null
                ? -Random.Shared.NextDouble() * JitterInRequests
                : 1 - (blockedFor.TotalSeconds * rate * ClockTolerance);
            Tell();
        }
    }

    private TimeSpan NextBackOff()
    {
        var doubled = pacing.FirstRetryDelay * Math.Pow(2, refusalsInARow++) * (1 + (Random.Shared.NextDouble() * JitterInBackOff));
        return doubled < pacing.LongestRetryDelay ? doubled : pacing.LongestRetryDelay;
    }

    /// <summary>Takes one request from the budget and returns <see langword="null"/>, or says how long to wait first.</summary>
    private TimeSpan? TryTake()
    {
        lock (gate)
        {
            Accrue();
            var untilUnblocked = blockedFor - time.GetElapsedTime(blockedSince);
            var untilFull = level >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds((1 - level) / (rate * ClockTolerance));
            var wait = Max(untilUnblocked, untilFull);
            if (wait > TimeSpan.Zero)
            {
                return wait;
            }

            level--;
            inFlight++;
            Tell();
            return null;
        }
    }

    private void Accrue()
    {
        var now = time.GetTimestamp();
        level = Math.Min(burst, level + (time.GetElapsedTime(levelAt, now).TotalSeconds * rate * ClockTolerance));
        levelAt = now;
    }

    /// <summary>
    /// Amazon debits on arrival, we on sending. A bucket that was full in between gained nothing there, so after an answer ours
    /// may not be fuller than full but for what was sent.
    /// </summary>
    private void Settle()
    {
        lock (gate)
        {
            Accrue();
            level = Math.Min(level, burst - inFlight);
            inFlight--;
        }
    }

    private void Tell() => Changed?.Invoke(State());

    private BudgetState State() => new(level, rate, time.GetUtcNow(), time.GetUtcNow() + blockedFor - time.GetElapsedTime(blockedSince));

    private static bool IsPlausible(double rate) => rate is >= LowestPlausibleRate and <= HighestPlausibleRate;

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;

    /// <summary>The right to send one request.</summary>
    internal readonly struct Turn(RequestBudget budget) : IDisposable
    {
        public void Dispose() => budget.Settle();
    }
}
