using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Notifying;

/// <summary>What there is to tell of one run, in words and counts. Names no order and no person: it travels through foreign hands.</summary>
public sealed record Announcement
{
    public required string RunId { get; init; }

    public required Language Language { get; init; }

    /// <summary>May be empty.</summary>
    public required string MerchantName { get; init; }

    /// <summary>The finished run; <see langword="null"/> when it failed before there was a result, and for a test.</summary>
    public AuditResult? Result { get; init; }

    /// <summary>Why there is no result.</summary>
    public LocalizedText? Problem { get; init; }

    /// <summary>Orders that became affected in earlier runs whose announcement did not arrive.</summary>
    public int UntoldBefore { get; init; }

    /// <summary>Sent by hand, to see whether it arrives.</summary>
    public bool IsTest { get; init; }

    public bool HasFailed => Problem is not null || Result is { Run.IsComplete: false };

    public bool HasNews => UntoldBefore > 0 || (Result is not null && (Result.Changes?.HasNews ?? Result.Coverage.Affected > 0));

    public bool HasFindings => HasNews || Result is { Coverage.Affected: > 0 };

    /// <summary><c>failed</c>, <c>incomplete</c>, <c>affected</c>, <c>clear</c> or <c>test</c>.</summary>
    public string Status => (IsTest, Problem, Result) switch
    {
        (true, _, _) => "test",
        (_, not null, _) => "failed",
        (_, _, { Run.IsComplete: false }) => "incomplete",
        (_, _, { Coverage.Affected: > 0 }) => "affected",
        _ => "clear",
    };

    public bool IsDue(Occasion occasion) => IsTest || HasFailed || occasion switch
    {
        Occasion.Always => true,
        Occasion.Findings => HasFindings,
        Occasion.New => HasNews,
        _ => false,
    };
}
