using Xentral.OrderAudit.Composition;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Commands;

/// <summary>An audit whose files are written.</summary>
/// <param name="IsRemembered">The next run will know of it.</param>
internal sealed record FinishedAudit(AuditResult Result, ReportPresentation Presentation, ReportFiles Files, bool IsRemembered);
