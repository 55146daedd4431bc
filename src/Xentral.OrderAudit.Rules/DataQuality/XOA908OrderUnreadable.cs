using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>An order could not be read and therefore not judged.</summary>
public sealed class XOA908OrderUnreadable : IOrderRule
{
    public RuleInfo Info { get; } = new(
        Id: "XOA908",
        Severity: Severity.Error,
        Title: new(De: "Bestellung nicht lesbar", En: "Order not readable"),
        Message: new(
            De: "Die Bestellung konnte nicht gelesen werden: {detail}.",
            En: "The order could not be read: {detail}."),
        Advice: new(
            De: "Sehen Sie an der genannten Stelle nach, oder laden Sie die Datei neu herunter; bleibt die Bestellung unlesbar, prüfen Sie sie von Hand.",
            En: "Look at the place named, or download the file anew; if the order stays unreadable, check it by hand."),
        Remedy: Remedy.Merchant);

    public IEnumerable<Finding> Inspect(OrderComparison comparison)
        => comparison.Amazon.UnreadableBecause is { } because ? [Finding.Of(Info) with { Detail = because }] : [];
}
