namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>What went into a snapshot.</summary>
public sealed record SnapshotSize(int Orders, int DeliveryNotes, int StagedOrders);
