namespace Xentral.OrderAudit.History;

/// <summary>What one run said of one order.</summary>
/// <param name="Change"><c>New</c>, <c>Returned</c>, <c>Persisting</c>, <c>Resolved</c> or <c>Unchecked</c>.</param>
/// <param name="Outcome">By its member's name, as are cause and reason.</param>
/// <param name="Fingerprint">Another one means that an address is another one.</param>
public sealed record RecordedJudgement(
    string RunId,
    DateTimeOffset FinishedAt,
    string Change,
    string Outcome,
    string? Cause,
    string? Reason,
    IReadOnlyList<string> RuleIds,
    string Fingerprint);
