using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Excel.Tables;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Columns and cells that describe an order.</summary>
internal static class OrderColumns
{
    public static TableColumn Number(ReportContext report) => report.Column(ColumnKind.Key, 20, 28,
        new("Bestellnummer", "Order number"),
        new("Die Nummer der Bestellung bei Amazon.", "The number of the order at Amazon."));

    public static TableColumn Purchased(ReportContext report) => report.Column(ColumnKind.Moment, 15, 17,
        new($"Gekauft am ({report.Format.ZoneName})", $"Purchased ({report.Format.ZoneName})"),
        new("Wann der Käufer bestellt hat, in der genannten Zeitzone.", "When the buyer ordered, in the time zone named."));

    public static TableColumn ShipBy(ReportContext report) => report.Column(ColumnKind.Moment, 15, 17,
        new($"Versand bis ({report.Format.ZoneName})", $"Ship by ({report.Format.ZoneName})"),
        new("Bis wann Amazon den Versand verlangt.", "When Amazon wants the order shipped at the latest."));

    public static TableColumn Shipped(ReportContext report) => report.Column(ColumnKind.Moment, 15, 17,
        new($"Versandt am ({report.Format.ZoneName})", $"Shipped ({report.Format.ZoneName})"),
        new("Wann das letzte Paket abging; leer, wenn es niemand sagt.", "When the last parcel left; empty where nobody says."));

    public static TableColumn Marketplace(ReportContext report) => report.Column(ColumnKind.Text, 11, 14,
        new("Marktplatz", "Marketplace"),
        new("Auf welcher Seite von Amazon bestellt wurde.", "The Amazon site the order was placed on."));

    public static TableColumn Cause(ReportContext report) => report.Column(ColumnKind.Text, 20, 25,
        new("Ursache", "Cause"),
        new("Wo die Angaben verloren gingen; jede betroffene Bestellung hat genau eine.", "Where the data was lost; each affected order has exactly one."));

    public static TableColumn Origin(ReportContext report) => report.Column(ColumnKind.Text, 20, 30,
        new("Wo es geschah", "Where it happened"),
        new(
            "Auf wessen Seite die Bestellung Schaden nahm, soweit diese Prüfung es belegt.",
            "On whose side the order was harmed, as far as this audit proves it."));

    public static TableColumn Due(ReportContext report) => report.Column(ColumnKind.Severity, 15.5, 20,
        new("Versand", "Shipping"),
        new("Wie die Bestellung zur Versandfrist steht; die Legende erklärt die Wörter.",
            "How the order stands against its shipping deadline; the legend explains the words."));

    /// <summary>Such as <c>▲ Überfällig</c>.</summary>
    public static TableCell DueOf(ReportContext report, ShippingDue due)
        => $"{ShippingRisk.Tone(due)?.Sign() ?? "–"} {report.Say(ShippingRisk.Name(due))}";

    public static TableColumn Change(ReportContext report, ColumnKind kind = ColumnKind.Text) => report.Column(kind, 17, 24,
        new("Seit dem letzten Lauf", "Since the last run"),
        new(
            "Ob die Bestellung neu betroffen ist, seit wann sie es ist, oder ob sie behoben ist.",
            "Whether the order is newly affected, since when it has been, or whether it is resolved."));

    public static TableColumn WorstFinding(ReportContext report) => report.Column(ColumnKind.Text, 22, 27,
        new("Schwerster Befund", "Gravest finding"),
        new("Der Befund, der die Zustellung am meisten behindert.", "The finding that hinders delivery most."));

    public static TableColumn Advice(ReportContext report) => report.Column(ColumnKind.Text, 30, 36,
        new("Was zu tun ist", "What to do"),
        new("Was der Händler tun sollte.", "What the merchant should do."));

    public static TableColumn Remark(ReportContext report) => report.Column(ColumnKind.Text, 46, 60,
        new("Anmerkung", "Remark"),
        new("Umstände, die etwas erklären, am Ergebnis aber nichts ändern.", "Circumstances that explain something but do not change the result."));

    /// <summary>What only the merchant's own side may see.</summary>
    public static IEnumerable<TableColumn> Erp(ReportContext report)
    {
        if (report.ShowsErpNumbers)
        {
            yield return report.Column(ColumnKind.Foreign, 11, 16,
                new("Auftrag in Xentral", "Order in Xentral"),
                new("Die Auftragsnummer, unter der er in Xentral zu finden ist.", "The order number to look for in Xentral."));
            yield return report.Column(ColumnKind.Foreign, 12, 26,
                new("Status in Xentral", "Status in Xentral"),
                new("Xentrals eigenes Wort für den Stand des Auftrags.", "Xentral’s own German word for the state of the order."));
        }
    }

    /// <inheritdoc cref="Erp(ReportContext)"/>
    public static IEnumerable<TableCell> Erp(ReportContext report, AuditedOrder order)

        // Of an order that was not checked nobody knows whether Xentral has it.
        => Erp(report, order.Erp, absent: order.Outcome == Outcome.Affected ? report.Say("nicht vorhanden", "not there") : "");

    /// <inheritdoc cref="Erp(ReportContext)"/>
    /// <param name="absent">What to say when Xentral does not have the order.</param>
    public static IEnumerable<TableCell> Erp(ReportContext report, ErpOrderReference? erp, string absent = "")
    {
        if (report.ShowsErpNumbers)
        {
            yield return erp?.DocumentNumber ?? "";
            yield return erp is null ? absent : Status(report, erp);
        }
    }

    /// <summary>Cells for cause, gravest finding and advice.</summary>
    public static (TableCell Cause, TableCell WorstFinding, TableCell Advice) Verdict(ReportContext report, AuditedOrder order)
    {
        var worst = order.Findings
            .Where(finding => finding.Accepted is null)
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return (
            order.Cause is { } cause ? report.Say(cause.Name()) : "",
            worst is null ? "" : $"{worst.Rule.Id} {report.Text.Title(worst)}",
            worst is null ? "" : report.Text.Advice(worst, order.Cause));
    }

    /// <summary><c>▲ Neu</c>, or since when an order has been affected.</summary>
    public static TableCell ChangeOf(ReportContext report, OrderChange change) => change switch
    {
        { Kind: ChangeKind.Persisting, IsAltered: true } => report.Say(
            $"Seit {report.Format.ShortDay(change.FoundAt)}, jetzt anders", $"Since {report.Format.ShortDay(change.FoundAt)}, differently now"),
        { Kind: ChangeKind.Persisting } => report.Say($"Seit {report.Format.ShortDay(change.FoundAt)}", $"Since {report.Format.ShortDay(change.FoundAt)}"),
        _ => $"▲ {report.Say(change.Kind.Name())}",
    };

    /// <summary>Empty for a moment nobody knows.</summary>
    public static TableCell Moment(ReportContext report, DateTimeOffset? moment)
        => moment is { } known && known != default ? TableCell.Moment(report.Format.Local(known)) : TableCell.Empty;

    /// <summary>How far the delivery notes have come; tracking numbers are for the merchant's own staff.</summary>
    public static string Shipping(ReportContext report, ErpShipping? shipping)
    {
        if (shipping is null)
        {
            return "";
        }

        var state = (shipping.IsShipped, shipping.ShippedOn) switch
        {
            (true, { } day) => report.Say($"verschickt am {report.Format.Day(day)}", $"shipped on {report.Format.Day(day)}"),
            (true, null) => report.Say("verschickt", "shipped"),
            _ => report.Say("Lieferschein angelegt", "delivery note exists"),
        };

        return report.Presentation.Audience == Audience.Internal && shipping.TrackingNumbers.Count > 0
            ? $"{state}, {string.Join(", ", shipping.TrackingNumbers)}"
            : state;
    }

    // Readers of English get the word's meaning beside it.
    private static string Status(ReportContext report, ErpOrderReference erp)
    {
        var meaning = erp.Status switch
        {
            "angelegt" => "draft",
            "freigegeben" => "released",
            "abgeschlossen" => "completed",
            "storniert" => "cancelled",
            _ => "",
        };
        return report.Presentation.Language == Language.English && meaning.Length > 0 ? $"{erp.Status} ({meaning})" : erp.Status;
    }
}
