using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Excel;

/// <summary>Words that more than one sheet uses.</summary>
internal sealed class WorkbookWords(Language language)
{
    public string ReportTitle => Say("Prüfbericht: Lieferadressen von Amazon in Xentral", "Audit report: Amazon delivery addresses in Xentral");

    public string RunId => Say("Prüflauf", "Audit run");

    public string Page => Say("Seite", "Page");

    public string Overview => Say("Übersicht", "Overview");

    public string OrderNumber => Say("Bestellnummer", "Order number");

    public string PurchasedAt(string zone) => Say($"Gekauft am ({zone})", $"Purchased ({zone})");

    public string ShipBy(string zone) => Say($"Versand bis ({zone})", $"Ship by ({zone})");

    public string Marketplace => Say("Marktplatz", "Marketplace");

    public string ErpDocument => Say("Auftrag in Xentral", "Order in Xentral");

    public string ErpStatus => Say("Status in Xentral", "Status in Xentral");

    public string Advice => Say("Was zu tun ist", "What to do");

    public string Severity => Say("Schweregrad", "Severity");

    public string Accepted => Say("Akzeptiert", "Accepted");

    public string IncompleteNotice => Say(
        "▲ UNVOLLSTÄNDIG: Nicht alle Bestellungen wurden geprüft; warum, steht auf der Übersicht.",
        "▲ INCOMPLETE: not all orders were checked; the overview says why.");

    /// <summary>Stands where a finding concerns no single order.</summary>
    public string WholeRun => Say("(alle)", "(all)");

    private string Say(string german, string english) => language == Language.German ? german : english;
}
