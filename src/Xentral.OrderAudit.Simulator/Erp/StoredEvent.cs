namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>One line of an order's protocol.</summary>
/// <param name="At">By Xentral's own clock.</param>
public sealed record StoredEvent(int OrderId, DateTime At, string Text);
