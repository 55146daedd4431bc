using System.Text.Json;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>The object <c>run.history</c> of a result file.</summary>
internal static class StoredChanges
{
    public static AuditChanges? Read(JsonElement run)
    {
        if (!run.TryGetProperty("history", out var history) || history.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return new(
            history.GetProperty("comparedWith") is { ValueKind: JsonValueKind.Object } last ? new(last.Text("id"), last.Moment("finishedAt") ?? default) : null,
            history.Items("affectedOrders").ToDictionary(order => new OrderNumber(order.Text("number")), Change),
            [.. history.Items("resolvedOrders").Select(Known)],
            [.. history.Items("uncheckedOrders").Select(Known)]);
    }

    private static OrderChange Change(JsonElement order) => new(
        order.Member<ChangeKind>("change") ?? throw new FormatException("A change without kind."),
        order.Moment("since") ?? default,
        order.GetProperty("altered").GetBoolean());

    private static KnownOrder Known(JsonElement order) => new(
        new(order.Text("number")),
        order.Moment("purchasedAt") ?? default,
        order.Text("marketplaceId"),
        order.Member<Cause>("cause") ?? throw new FormatException("A known order without cause."),
        [.. order.Items("rules").Select(rule => rule.GetString()!)],
        order.Moment("since") ?? default);
}
