using System.Globalization;

namespace Xentral.OrderAudit.Amazon.Throttling;

/// <summary>What is left of a request budget at one moment; a bucket at Amazon does not refill because a program restarts.</summary>
/// <param name="Level">Requests that may be sent at once.</param>
/// <param name="RequestsPerSecond">The rate Amazon announced last.</param>
internal sealed record BudgetState(double Level, double RequestsPerSecond, DateTimeOffset At, DateTimeOffset BlockedUntil)
{
    /// <summary>How long until a request may be sent; zero when it may be sent at once.</summary>
    public TimeSpan Wait
    {
        get
        {
            var untilFull = Level >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds((1 - Level) / RequestsPerSecond);
            var untilUnblocked = BlockedUntil - At;
            return untilFull > untilUnblocked ? untilFull : untilUnblocked > TimeSpan.Zero ? untilUnblocked : TimeSpan.Zero;
        }
    }

    public static BudgetState? Parse(string text)
        => text.Split(' ') is [var level, var rate, var at, var blockedUntil]
            && double.TryParse(level, NumberStyles.Float, CultureInfo.InvariantCulture, out var levelNumber)
            && double.TryParse(rate, NumberStyles.Float, CultureInfo.InvariantCulture, out var rateNumber)
            && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.None, out var atTime)
            && DateTimeOffset.TryParse(blockedUntil, CultureInfo.InvariantCulture, DateTimeStyles.None, out var blockedTime)
                ? new(levelNumber, rateNumber, atTime, blockedTime)
                : null;

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Level:R} {RequestsPerSecond:R} {At.UtcDateTime:O} {BlockedUntil.UtcDateTime:O}");
}
