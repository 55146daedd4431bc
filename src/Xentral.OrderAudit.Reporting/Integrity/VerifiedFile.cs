namespace Xentral.OrderAudit.Reporting.Integrity;

/// <summary>What a checksum says of one file.</summary>
public sealed record VerifiedFile(string Name, VerifiedState State);
