namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>Not one address could be compared, so a letter about addresses would claim what nobody looked at.</summary>
public sealed class NothingComparedException() : Exception("No address could be compared; there is nothing a letter could claim.");
