namespace Xentral.OrderAudit.TestSupport.Amazon.Faults;

/// <summary>One planned fault.</summary>
public sealed record Fault(FaultKind Kind)
{
    public const int Always = int.MaxValue;

    public SimulatedOperation Operation { get; init; } = SimulatedOperation.SearchOrders;

    /// <summary>Only on this page of a list, from 1; <see langword="null"/> on any.</summary>
    public int? Page { get; init; }

    /// <summary>Only from this request of the operation on, from 1; <see langword="null"/> from the first.</summary>
    public int? FromRequest { get; init; }

    public int Times { get; init; } = 1;

    /// <summary>Seconds to send as Retry-After with a refusal.</summary>
    public int? RetryAfterSeconds { get; init; }

    /// <summary>Sends Retry-After as the date that many seconds from now.</summary>
    public bool RetryAfterIsDate { get; init; }
}
