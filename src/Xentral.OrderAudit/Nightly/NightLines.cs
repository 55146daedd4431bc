using Microsoft.Extensions.Logging;

namespace Xentral.OrderAudit.Nightly;

/// <summary>The lines of a nightly run. Programs look for the names in <c>event</c>, so those stay.</summary>
internal static partial class NightLines
{
    [LoggerMessage(1, LogLevel.Information, "Auditing orders purchased from {Since:O} to {Until:O}, version {Version}.", EventName = "run-started")]
    public static partial void RunStarted(this ILogger log, DateTime since, DateTime until, string version);

    [LoggerMessage(
        2,
        LogLevel.Information,
        "Received {Received}, affected {Affected}, not checkable {NotCheckable}. Complete: {Complete}. Remembered: {Remembered}.",
        EventName = "run-finished")]
    public static partial void RunFinished(this ILogger log, int received, int affected, int notCheckable, bool complete, bool remembered);

    [LoggerMessage(
        3,
        LogLevel.Information,
        "New {New}, affected again {Returned}, persisting {Persisting}, resolved {Resolved}, not checked this time {Unchecked}.",
        EventName = "changes")]
    public static partial void Changes(this ILogger log, int @new, int returned, int persisting, int resolved, int @unchecked);

    [LoggerMessage(4, LogLevel.Error, "{Problem}", EventName = "run-failed")]
    public static partial void RunFailed(this ILogger log, Exception exception, string problem);

    [LoggerMessage(5, LogLevel.Warning, "{Problem}", EventName = "run-skipped")]
    public static partial void RunSkipped(this ILogger log, string problem);

    [LoggerMessage(6, LogLevel.Warning, "{Reason}", EventName = "run-incomplete")]
    public static partial void RunIncomplete(this ILogger log, string reason);

    [LoggerMessage(7, LogLevel.Information, "{Note}", EventName = "noted")]
    public static partial void Noted(this ILogger log, string note);

    [LoggerMessage(8, LogLevel.Information, "Waiting for Amazon's rate limit until {Until:O}.", EventName = "waiting")]
    public static partial void Waiting(this ILogger log, DateTime until);

    [LoggerMessage(9, LogLevel.Warning, "{Problem} Attempt {Attempt} in {Delay}.", EventName = "retrying")]
    public static partial void Retrying(this ILogger log, string problem, int attempt, TimeSpan delay);

    [LoggerMessage(10, LogLevel.Information, "Told by {Channel}, attempt {Attempts}.", EventName = "told")]
    public static partial void Told(this ILogger log, string channel, int attempts);

    [LoggerMessage(11, LogLevel.Error, "Not told by {Channel} after {Attempts} attempts: {Problem}", EventName = "not-told")]
    public static partial void NotTold(this ILogger log, string channel, int attempts, string problem);
}
