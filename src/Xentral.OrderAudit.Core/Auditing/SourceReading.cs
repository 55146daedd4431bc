namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>What one audit read of one side.</summary>
/// <param name="Rows">Orders of Amazon, or rows of Xentral that belong to them.</param>
/// <param name="Sha256">64 hexadecimal digits over everything that was read, whatever the order it came in; see <see cref="ContentDigest"/>.</param>
public sealed record SourceReading(AuditSource Source, int Rows, string Sha256);
