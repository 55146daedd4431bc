namespace Xentral.OrderAudit.History.Storage;

/// <summary>A row of <c>judgements</c> with its run.</summary>
internal sealed record JudgementRow(
    string RunId, long FinishedAt, string Change, string Outcome, string? Cause, string? Reason, string Rules, string Fingerprint)
{
    public RecordedJudgement ToJudgement() => new(
        RunId, Moments.Of(FinishedAt), Change, Outcome, Cause, Reason, Rules.Split(' ', StringSplitOptions.RemoveEmptyEntries), Fingerprint);
}
