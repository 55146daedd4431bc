namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>What is known of an affected order from earlier runs.</summary>
/// <param name="FoundAt">When the run finished that found it affected; the present run's time unless it persists.</param>
/// <param name="IsAltered">Cause, rules or one of the addresses are no longer what the run before saw; only of an order that persists.</param>
public sealed record OrderChange(ChangeKind Kind, DateTimeOffset FoundAt, bool IsAltered = false);
