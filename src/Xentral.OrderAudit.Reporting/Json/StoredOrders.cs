using System.Text.Json;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>Orders and findings of a result file.</summary>
/// <param name="rules">The catalogue by id.</param>
internal sealed class StoredOrders(IReadOnlyDictionary<string, RuleInfo> rules)
{
    public AuditedOrder Order(JsonElement order) => new()
    {
        Number = new(order.GetProperty("number").GetString()!),
        Outcome = order.Member<Outcome>("outcome") ?? throw new FormatException("An order without outcome."),
        Cause = order.Member<Cause>("cause"),
        Reason = order.Member<NotCheckableReason>("reason"),
        Detail = order.Member<CauseDetail>("causeDetail"),
        StagedAt = order.Moment("stagedAt"),
        Shipping = Shipping(order),
        PurchasedAt = order.Moment("purchasedAt") ?? default,
        ShipBy = order.Moment("shipBy"),
        ShippedAt = order.Moment("shippedAt"),
        MarketplaceId = order.Text("marketplaceId"),
        AmazonStatus = order.Member<AmazonOrderStatus>("amazonStatus") ?? AmazonOrderStatus.Unknown,
        Erp = Erp(order.GetProperty("xentral")),
        Findings = [.. order.Items("findings").Select(Finding)],
        Notes = [.. order.Items("notes").Select(note => note.InBothLanguages())],
        AmazonAddress = AddressShape.Read(order, "amazonAddress"),
        ErpAddress = AddressShape.Read(order, "xentralAddress"),
        Circumstances = Circumstances(order),
        KnownDefect = order.TryGetProperty("knownDefect", out var defect) && defect.ValueKind == JsonValueKind.Object ? defect.InBothLanguages() : null,
    };

    public static UnknownOrder UnknownOrder(JsonElement order)
        => new(
            new(order.GetProperty("number").GetString()!),
            Erp(order.GetProperty("xentral"))!,
            order.Text("orderedOn").Length > 0 ? order.Day("orderedOn") : null);

    public Finding Finding(JsonElement finding)
    {
        var severity = finding.Member<Severity>("severity") ?? throw new FormatException("A finding without severity.");
        return new(Rule(finding, severity), severity, finding.Member<AddressField>("field"))
        {
            Amazon = finding.Text("amazon"),
            Erp = finding.Text("xentral"),
            Detail = finding.TryGetProperty("detail", out var detail) ? detail.InBothLanguages() : new("", ""),
            Accepted = finding.TryGetProperty("accepted", out var accepted) && accepted.ValueKind == JsonValueKind.Object
                ? new Acceptance(accepted.Text("reason"), accepted.Day("until"))
                : null,
        };
    }

    // A rule of another version is known by nothing but what the file says of it; so is the wording of a file without details.
    private RuleInfo Rule(JsonElement finding, Severity severity)
    {
        var id = finding.GetProperty("rule").GetString()!;
        var asWritten = new LocalizedText(finding.Text("message"), finding.Text("message"));
        return rules.TryGetValue(id, out var known)
            ? finding.TryGetProperty("detail", out _) ? known : known with { Message = asWritten }
            : new RuleInfo(id, severity, new(id, id), asWritten, new("", ""));
    }

    // Files of early versions lack the key; the one that a finding tells as well is taken from there.
    private static IReadOnlyList<Circumstance> Circumstances(JsonElement order) => order.TryGetProperty("circumstances", out _)
        ? [.. order.Items("circumstances").Select(name => JsonElements.Member<Circumstance>(name.GetString()!))]
        : order.Items("findings").Any(finding => finding.Text("rule") == "XOA317") ? [Circumstance.ChangedAtAmazon] : [];

    private static ErpOrderReference? Erp(JsonElement erp) => erp.ValueKind == JsonValueKind.Object
        ? new(erp.Number("orderId") ?? 0, erp.Text("documentNumber"), erp.Text("status"))
        : null;

    private static ErpShipping? Shipping(JsonElement order)
        => order.TryGetProperty("shipping", out var shipping) && shipping.ValueKind == JsonValueKind.Object
            ? new(
                shipping.Number("deliveryNotes") ?? 0,
                shipping.GetProperty("shipped").GetBoolean(),
                shipping.Text("shippedOn").Length > 0 ? shipping.Day("shippedOn") : null,
                [.. shipping.Items("trackingNumbers").Select(number => number.GetString()!)])
            : null;
}
