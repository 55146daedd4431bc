namespace Xentral.OrderAudit.History;

/// <summary>One run as the history knows it.</summary>
/// <param name="Merchant">Tells merchants apart and reveals nothing.</param>
/// <param name="Since">The first moment that was read.</param>
public sealed record RecordedRun(
    string Merchant,
    string Id,
    DateTimeOffset FinishedAt,
    DateTimeOffset Since,
    DateTimeOffset Until,
    bool IsComplete,
    int Received,
    int Affected,
    int NotCheckable,
    RecordedChanges? Changes);
