using System.Text.Json;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>
/// <c>run.history</c>: what has changed since earlier runs, or <c>null</c>. It belongs to the run: the rest of the file says the same
/// of the same data, whatever ran before.
/// </summary>
internal sealed class ChangeShapes(Utf8JsonWriter json)
{
    public void Write(AuditChanges? changes)
    {
        if (changes is null)
        {
            json.WriteNull("history");
            return;
        }

        json.WriteStartObject("history");
        WriteRun(changes.Since);
        json.WriteNumber("new", changes.New);
        json.WriteNumber("returned", changes.Returned);
        json.WriteNumber("persisting", changes.Persisting);
        json.WriteNumber("resolved", changes.Resolved.Count);
        json.WriteNumber("unchecked", changes.Unchecked.Count);
        json.WriteStartArray("affectedOrders");
        foreach (var (number, change) in changes.Affected.OrderBy(pair => pair.Key))
        {
            WriteAffected(number, change);
        }

        json.WriteEndArray();
        WriteKnown("resolvedOrders", changes.Resolved);
        WriteKnown("uncheckedOrders", changes.Unchecked);
        json.WriteEndObject();
    }

    private void WriteRun(PastRun? run)
    {
        if (run is null)
        {
            json.WriteNull("comparedWith");
            return;
        }

        json.WriteStartObject("comparedWith");
        json.WriteString("id", run.Id);
        json.WriteString("finishedAt", JsonValues.Utc(run.FinishedAt));
        json.WriteEndObject();
    }

    private void WriteAffected(OrderNumber number, OrderChange change)
    {
        json.WriteStartObject();
        json.WriteString("number", SafeText.Of(number.Value));
        json.WriteString("change", JsonValues.Kebab(change.Kind));
        json.WriteString("since", JsonValues.Utc(change.FoundAt));
        json.WriteBoolean("altered", change.IsAltered);
        json.WriteEndObject();
    }

    private void WriteKnown(string key, IEnumerable<KnownOrder> orders)
    {
        json.WriteStartArray(key);
        foreach (var order in orders)
        {
            json.WriteStartObject();
            json.WriteString("number", SafeText.Of(order.Number.Value));
            json.WriteString("purchasedAt", JsonValues.Utc(order.PurchasedAt));
            json.WriteString("marketplaceId", SafeText.Of(order.MarketplaceId));
            json.WriteString("cause", JsonValues.Kebab(order.Cause));
            json.WriteStartArray("rules");
            order.RuleIds.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("since", JsonValues.Utc(order.FoundAt));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
