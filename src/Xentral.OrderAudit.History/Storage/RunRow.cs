namespace Xentral.OrderAudit.History.Storage;

/// <summary>A row of <c>runs</c>; the last five columns are empty for a run that was incomplete.</summary>
internal sealed record RunRow(
    string Merchant,
    string RunId,
    long FinishedAt,
    long Since,
    long Until,
    long IsComplete,
    long Received,
    long Affected,
    long NotCheckable,
    long? New,
    long? Returned,
    long? Persisting,
    long? Resolved,
    long? Unchecked)
{
    public RecordedRun ToRun() => new(
        Merchant,
        RunId,
        Moments.Of(FinishedAt),
        Moments.Of(Since),
        Moments.Of(Until),
        IsComplete != 0,
        (int)Received,
        (int)Affected,
        (int)NotCheckable,
        New is null ? null : new((int)New, (int)(Returned ?? 0), (int)(Persisting ?? 0), (int)(Resolved ?? 0), (int)(Unchecked ?? 0)));
}
