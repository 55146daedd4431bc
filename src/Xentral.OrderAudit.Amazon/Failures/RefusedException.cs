namespace Xentral.OrderAudit.Amazon.Failures;

/// <summary>Amazon denies access to what was asked; something else may still be allowed. Never leaves this room.</summary>
internal sealed class RefusedException(Refusal refusal, string requestId) : Exception(refusal.Problem.En)
{
    public Refusal Refusal { get; } = refusal;

    public string RequestId { get; } = requestId;
}
