using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Console;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Nightly;

/// <summary>Writes what a person would see on the way into the log as well.</summary>
internal sealed class LoggedProgress(ConsoleProgress shown, ILogger log) : IAuditProgress
{
    public void Noted(LocalizedText note)
    {
        log.Noted(note.En);
        shown.Noted(note);
    }

    public void OrdersRead(int total) => shown.OrdersRead(total);

    public void WaitingForRateLimit(DateTimeOffset until)
    {
        log.Waiting(until.UtcDateTime);
        shown.WaitingForRateLimit(until);
    }

    public void Retrying(LocalizedText problem, int attempt, TimeSpan delay)
    {
        log.Retrying(problem.En, attempt, delay);
        shown.Retrying(problem, attempt, delay);
    }
}
