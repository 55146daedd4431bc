namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>No order is affected, so there is nothing to write to Amazon about.</summary>
public sealed class NothingAffectedException() : Exception("No order is affected; there is nothing to claim.");
