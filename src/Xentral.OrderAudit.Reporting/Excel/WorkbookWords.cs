using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Excel;

/// <summary>Words that more than one sheet uses.</summary>
internal sealed class WorkbookWords(Language language)
{
    public string ReportTitle => Say("Prüfbericht: Lieferadressen von Amazon in Xentral", "Audit report: Amazon delivery addresses in Xentral");

    public string RunId => Say("Prüflauf", "Audit run");

    public string Page => Say("Seite", "Page");

    public string Overview => Say("Übersicht", "Overview");

    public string Timeline => Say("Zeitverlauf", "Timeline");

    public string Orders => Say("Bestellungen", "Orders");

    public string Findings => Say("Befunde", "Findings");

    public string ShippingRisk => Say("Versandrisiko", "Shipping risk");

    public string Corrections => Say("Korrekturliste", "Correction list");

    public string NotChecked => Say("Nicht geprüft", "Not checked");

    public string OnlyInXentral => Say("Nur in Xentral", "Only in Xentral");

    public string Legend => Say("Legende und Methode", "Legend and method");

    public string IncompleteNotice => Say(
        "▲ UNVOLLSTÄNDIG: Nicht alle Bestellungen wurden geprüft; warum, steht auf der Übersicht.",
        "▲ INCOMPLETE: not all orders were checked; the overview says why.");

    /// <summary>Stands where a finding concerns no single order.</summary>
    public string WholeRun => Say("(alle)", "(all)");

    private string Say(string german, string english) => language == Language.German ? german : english;
}
