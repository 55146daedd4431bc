using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Checking;

/// <summary>One look at what an audit needs. Each edge registers its own, keyed by <see cref="AuditSource"/>, in the order in which they run.</summary>
public interface ISetupCheck
{
    /// <summary>Stable name for programs, such as <c>amazon-login</c>.</summary>
    string Id { get; }

    /// <summary>A word or two for people.</summary>
    LocalizedText Title { get; }

    /// <summary>Without it, the checks that follow it at the same edge cannot say anything.</summary>
    bool IsGate => false;

    /// <exception cref="SourceUnavailableException">The check failed for a reason the edge already has words for.</exception>
    Task<CheckResult> RunAsync(CancellationToken cancellationToken = default);
}
