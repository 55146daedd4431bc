namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>What to copy and how to protect it.</summary>
/// <param name="First">First order day, by Xentral's own clock.</param>
/// <param name="Last">Last order day.</param>
/// <param name="TakenAt">Now, by Xentral's own clock.</param>
/// <param name="Password">Encrypts the file; <see langword="null"/> leaves it readable for its owner.</param>
/// <param name="IsMasked">Replaces every personal value by its shape.</param>
public sealed record SnapshotRequest(DateOnly First, DateOnly Last, DateTime TakenAt, string? Password = null, bool IsMasked = false);
