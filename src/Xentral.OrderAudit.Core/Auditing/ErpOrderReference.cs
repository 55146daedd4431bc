namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>How staff find the order in Xentral.</summary>
/// <param name="Status">Xentral's own word for the state, as stored.</param>
public sealed record ErpOrderReference(int OrderId, string DocumentNumber, string Status);
