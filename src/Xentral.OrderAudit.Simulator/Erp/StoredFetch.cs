namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>An item the simulated Xentral's Amazon module has fetched.</summary>
/// <param name="IsShippedByAmazon"><see langword="null"/> is Xentral's "unknown".</param>
public sealed record StoredFetch(string Number, DateTime At, bool IsImported = true, bool? IsShippedByAmazon = null);
