using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Failures;

/// <summary>A final no, in words: what is wrong and what to do.</summary>
internal sealed record Refusal(LocalizedText Problem, LocalizedText Advice, bool IsTransient = false)
{
    /// <summary>Perhaps one marketplace of several is meant; Amazon does not say which, and sometimes not even that.</summary>
    public bool MayConcernOneMarketplace { get; init; }

    public SourceUnavailableException ToException(string requestId = "-", Exception? inner = null)
    {
        var problem = requestId == "-" ? Problem : new(De: $"{Problem.De} (Anfrage {requestId})", En: $"{Problem.En} (request {requestId})");
        return new(AuditSource.Amazon, problem, Advice, IsTransient, inner);
    }
}
