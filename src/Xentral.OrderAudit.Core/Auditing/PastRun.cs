namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>An earlier run to compare with.</summary>
public sealed record PastRun(string Id, DateTimeOffset FinishedAt);
