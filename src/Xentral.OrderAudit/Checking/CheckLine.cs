using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Checking;

/// <summary>One line of <c>order-audit check</c>.</summary>
/// <param name="Source">The side that was asked; <see langword="null"/> for this computer.</param>
internal sealed record CheckLine(string Id, LocalizedText Title, CheckResult Result, AuditSource? Source)
{
    public static CheckLine Of(ISetupCheck check, CheckResult result, AuditSource? source = null) => new(check.Id, check.Title, result, source);
}
