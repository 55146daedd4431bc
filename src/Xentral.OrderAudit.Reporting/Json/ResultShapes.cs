using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Texts;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>The objects of the result file. Every key is always there; what is not known is <c>null</c>.</summary>
internal sealed class ResultShapes(Utf8JsonWriter json, Language language, FindingText text)
{
    public void WriteRun(AuditRun run, AuditChanges? changes, ReportPresentation presentation)
    {
        json.WriteStartObject("run");
        json.WriteString("id", run.Id);
        json.WriteString("toolVersion", run.ToolVersion);
        json.WriteString("startedAt", JsonValues.Utc(run.StartedAt));
        json.WriteString("finishedAt", JsonValues.Utc(run.FinishedAt));
        json.WriteString("since", JsonValues.Utc(run.Window.Since));
        json.WriteString("obtainableSince", JsonValues.Utc(run.Window.ObtainableSince));
        json.WriteString("until", JsonValues.Utc(run.Window.Until));
        WriteTexts("marketplaceIds", run.Window.MarketplaceIds);
        json.WriteBoolean("complete", run.IsComplete);
        WriteTexts("incompleteBecause", run.IncompleteBecause.Select(because => because.In(language)));
        WriteInBothLanguages("incompleteBecauseTexts", run.IncompleteBecause);
        json.WriteString("updatedSince", JsonValues.Utc(run.Window.IsByUpdate ? run.Window.Since : null));
        json.WriteString("timeZone", run.TimeZone.Id);
        json.WriteString("language", language == Language.German ? "de" : "en");
        json.WriteString("audience", JsonValues.Kebab(presentation.Audience));
        json.WriteString("merchantName", SafeText.Of(presentation.MerchantName));
        json.WriteString("merchantToken", presentation.MerchantToken);
        json.WriteString("ruleSet", run.RuleSet);
        WriteInBothLanguages("sources", run.Sources);
        json.WriteBoolean("fromFiles", run.Window.IsFromFiles);
        WriteInBothLanguages("limits", run.Limits);
        WriteReadings(run.Readings);
        new ChangeShapes(json).Write(changes);
        json.WriteEndObject();
    }

    public void WriteCoverage(Coverage coverage)
    {
        json.WriteStartObject("coverage");
        json.WriteNumber("received", coverage.Received);
        json.WriteNumber("clear", coverage.Clear);
        json.WriteNumber("affected", coverage.Affected);
        json.WriteNumber("notCheckable", coverage.NotCheckable);
        WriteCounts("byReason", coverage.ByReason);
        WriteCounts("byCause", coverage.ByCause);
        WriteDays(coverage.ByDay);
        json.WriteEndObject();
    }

    /// <param name="isForOwnStaff">Whole addresses may stand there, and tracking numbers, which lead to the recipient's town.</param>
    public void WriteOrder(AuditedOrder order, bool isForOwnStaff)
    {
        json.WriteStartObject();
        json.WriteString("number", SafeText.Of(order.Number.Value));
        json.WriteString("outcome", JsonValues.Kebab(order.Outcome));
        json.WriteString("cause", JsonValues.Kebab(order.Cause));
        json.WriteString("causeDetail", JsonValues.Kebab(order.Detail));
        json.WriteString("stagedAt", JsonValues.Utc(order.StagedAt));
        json.WriteString("reason", JsonValues.Kebab(order.Reason));
        json.WriteString("purchasedAt", JsonValues.Utc(order.PurchasedAt));
        json.WriteString("shipBy", JsonValues.Utc(order.ShipBy));
        json.WriteString("shippedAt", JsonValues.Utc(order.ShippedAt));
        json.WriteString("marketplaceId", SafeText.Of(order.MarketplaceId));
        json.WriteString("amazonStatus", JsonValues.Kebab(order.AmazonStatus));
        WriteErp(order.Erp);
        WriteShipping(order.Shipping, isForOwnStaff);
        WriteFindings(order.Number.Value, order.Findings);
        WriteInBothLanguages("notes", order.Notes);
        WriteTexts("circumstances", order.Circumstances.Select(circumstance => JsonValues.Kebab(circumstance)));
        if (order.KnownDefect is { } defect)
        {
            WriteText("knownDefect", defect);
        }
        else
        {
            json.WriteNull("knownDefect");
        }

        if (isForOwnStaff)
        {
            AddressShape.Write(json, "amazonAddress", order.AmazonAddress);
            AddressShape.Write(json, "xentralAddress", order.ErpAddress);
        }

        json.WriteEndObject();
    }

    /// <summary>Amazon orders of Xentral that Amazon did not hand out.</summary>
    public void WriteUnknownOrders(IReadOnlyList<UnknownOrder> orders)
    {
        json.WriteStartArray("onlyInXentral");
        foreach (var order in orders)
        {
            json.WriteStartObject();
            json.WriteString("number", SafeText.Of(order.Number.Value));
            json.WriteString("orderedOn", order.OrderedOn?.ToString("O", CultureInfo.InvariantCulture));
            WriteErp(order.Erp);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <param name="order">Empty for findings about the whole run.</param>
    public void WriteFindings(string order, IEnumerable<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var (id, finding) in FindingIds.Of(order, findings))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("rule", finding.Rule.Id);
            json.WriteString("severity", JsonValues.Kebab(finding.Severity));
            json.WriteString("field", JsonValues.Kebab(finding.Field));
            json.WriteString("amazon", SafeText.Of(text.Amazon(finding)));
            json.WriteString("xentral", SafeText.Of(text.Erp(finding)));
            json.WriteString("message", SafeText.Of(text.Message(finding)));
            WriteText("detail", finding.Detail);
            WriteAccepted(finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteReadings(IEnumerable<SourceReading> readings)
    {
        json.WriteStartArray("readings");
        foreach (var reading in readings)
        {
            json.WriteStartObject();
            json.WriteString("source", JsonValues.Kebab(reading.Source));
            json.WriteNumber("rows", reading.Rows);
            json.WriteString("sha256", reading.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteAccepted(Finding finding)
    {
        if (finding.Accepted is not { } accepted)
        {
            json.WriteNull("accepted");
            return;
        }

        json.WriteStartObject("accepted");
        json.WriteString("reason", SafeText.Of(text.AcceptedBecause(finding)));
        json.WriteString("until", accepted.Until.ToString("O", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private void WriteDays(IEnumerable<DayCount> days)
    {
        json.WriteStartArray("byDay");
        foreach (var day in days)
        {
            json.WriteStartObject();
            json.WriteString("day", day.Day.ToString("O", CultureInfo.InvariantCulture));
            json.WriteNumber("received", day.Received);
            json.WriteNumber("clear", day.Clear);
            json.WriteNumber("affected", day.Affected);
            json.WriteNumber("notCheckable", day.NotCheckable);
            WriteCounts("byCause", day.ByCause);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteErp(ErpOrderReference? erp)
    {
        if (erp is null)
        {
            json.WriteNull("xentral");
            return;
        }

        json.WriteStartObject("xentral");
        json.WriteNumber("orderId", erp.OrderId);
        json.WriteString("documentNumber", SafeText.Of(erp.DocumentNumber));
        json.WriteString("status", SafeText.Of(erp.Status));
        json.WriteEndObject();
    }

    private void WriteShipping(ErpShipping? shipping, bool showsTracking)
    {
        if (shipping is null)
        {
            json.WriteNull("shipping");
            return;
        }

        json.WriteStartObject("shipping");
        json.WriteNumber("deliveryNotes", shipping.DeliveryNotes);
        json.WriteBoolean("shipped", shipping.IsShipped);
        json.WriteString("shippedOn", shipping.ShippedOn?.ToString("O", CultureInfo.InvariantCulture));
        WriteTexts("trackingNumbers", showsTracking ? shipping.TrackingNumbers : []);
        json.WriteEndObject();
    }

    private void WriteTexts(string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (var value in texts)
        {
            json.WriteStringValue(SafeText.Of(value));
        }

        json.WriteEndArray();
    }

    private void WriteInBothLanguages(string key, IEnumerable<LocalizedText> texts)
    {
        json.WriteStartArray(key);
        foreach (var value in texts)
        {
            json.WriteStartObject();
            WriteLanguages(value);
        }

        json.WriteEndArray();
    }

    private void WriteText(string key, LocalizedText value)
    {
        json.WriteStartObject(key);
        WriteLanguages(value);
    }

    private void WriteLanguages(LocalizedText value)
    {
        json.WriteString("de", SafeText.Of(value.De));
        json.WriteString("en", SafeText.Of(value.En));
        json.WriteEndObject();
    }

    private void WriteCounts<T>(string key, IReadOnlyDictionary<T, int> counts)
        where T : struct, Enum
    {
        json.WriteStartObject(key);
        foreach (var (name, count) in counts.OrderBy(pair => pair.Key))
        {
            json.WriteNumber(JsonValues.Kebab(name), count);
        }

        json.WriteEndObject();
    }
}
