namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>The address of a document is no longer good; Amazon gives another one. Never leaves this room.</summary>
internal sealed class DocumentExpiredException : Exception;
