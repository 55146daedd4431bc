namespace Xentral.OrderAudit.History;

/// <summary>What a complete run found changed.</summary>
public sealed record RecordedChanges(int New, int Returned, int Persisting, int Resolved, int Unchecked);
