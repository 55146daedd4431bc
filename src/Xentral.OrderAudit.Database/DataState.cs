namespace Xentral.OrderAudit.Database;

/// <summary>Of when the data is, and whether the personal values were taken out of it.</summary>
/// <param name="TakenAt">By Xentral's own clock; <see langword="null"/> for live data.</param>
internal sealed record DataState(DateTime? TakenAt, bool IsMasked = false);
