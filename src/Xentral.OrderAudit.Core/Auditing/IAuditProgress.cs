using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Told what an audit is doing while it runs. Implementations must be quick and never throw.</summary>
public interface IAuditProgress
{
    /// <summary>Something the user should know while the audit goes on, in one sentence.</summary>
    void Noted(LocalizedText note);

    /// <summary>Orders received from Amazon so far.</summary>
    void OrdersRead(int total);

    /// <summary>How many orders there will be in the end, and when the last of them will be here, as far as can be told by now.</summary>
    void Expecting(int orders, DateTimeOffset end)
    {
    }

    /// <summary>Amazon makes reports; so many of them have been read.</summary>
    void WaitingForReports(int read, int all)
    {
    }

    /// <summary>The list has ended; so many orders are still being looked at once more.</summary>
    void LookingAgain(int orders)
    {
    }

    /// <summary>Nothing happens until <paramref name="until"/> because Amazon's rate limit is used up.</summary>
    void WaitingForRateLimit(DateTimeOffset until);

    /// <summary>A passing fault is tried again.</summary>
    /// <param name="problem">What happened, without personal data or secrets.</param>
    void Retrying(LocalizedText problem, int attempt, TimeSpan delay);
}
