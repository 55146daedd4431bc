using System.Globalization;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.History.Tests.Support;

/// <summary>Orders of invented people.</summary>
internal static class Some
{
    public const string Germany = "A1PA6795UKMFR9";

    private static readonly RuleInfo StreetMissing = new("XOA102", Severity.Error, new("Straße fehlt", "Street missing"), new("", ""), new("", ""));

    public static OrderNumber Number(int order) => new(string.Create(CultureInfo.InvariantCulture, $"302-1111111-{order:0000000}"));

    public static AuditedOrder Affected(int order, string city = "Dresden", Cause cause = Cause.LostInTransfer) => new()
    {
        Number = Number(order),
        Outcome = Outcome.Affected,
        Cause = cause,
        PurchasedAt = new(2026, 10, 30, 8, 0, 0, TimeSpan.Zero),
        MarketplaceId = Germany,
        Findings = [new(StreetMissing, Severity.Error)],
        AmazonAddress = new() { Name = "Frieda Quendel", Street = "Lindenstraße 12", City = "Dresden" },
        ErpAddress = new() { Name = "Frieda Quendel", City = city },
    };

    public static AuditedOrder NotCheckable(int order, NotCheckableReason reason)
        => Affected(order) with { Outcome = Outcome.NotCheckable, Cause = null, Reason = reason };

    public static AuditedOrder ClearWithRemark(int order) => Affected(order) with { Outcome = Outcome.Clear, Cause = null };
}
