namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>The merchant's picture for a report's cover, checked to be what it says.</summary>
/// <param name="MediaType"><c>image/png</c> or <c>image/jpeg</c>.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
public sealed record ReportLogo(ReadOnlyMemory<byte> Content, string MediaType, int Width, int Height);
