using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>A finished audit read back from its result file.</summary>
/// <param name="Presentation">For whom and in which language the file was written; what it hides stays hidden.</param>
public sealed record StoredResult(AuditResult Result, ReportPresentation Presentation);
