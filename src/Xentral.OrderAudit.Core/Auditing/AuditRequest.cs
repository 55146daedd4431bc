using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>What to audit and under which name.</summary>
/// <param name="RunId">Names this run in every file it writes.</param>
/// <param name="TimeZone">The zone in which people read the times of this run.</param>
public sealed record AuditRequest(AuditWindow Window, string RunId, string ToolVersion, TimeZoneInfo TimeZone)
{
    /// <summary>Orders that earlier runs found affected. Of these the result tells even that they are plainly clear.</summary>
    public IReadOnlySet<OrderNumber> Watched { get; init; } = new HashSet<OrderNumber>();
}
