using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.DataQuality;

/// <summary>Amazon's order report has question marks where letters were, so a part cannot be compared.</summary>
public sealed class XOA911LettersLostInReport : AddressRule
{
    public override RuleInfo Info { get; } = new(
        Id: "XOA911",
        Severity: Severity.Warning,
        Title: new(De: "Buchstaben im Bestellbericht verloren", En: "Letters lost in the order report"),
        Message: new(
            De: "Im Feld {field} hat Amazons Bestellbericht Buchstaben durch Fragezeichen ersetzt („{amazon}“); ob „{xentral}“ stimmt, lässt sich daran "
                + "nicht erkennen.",
            En: "In the {field} field Amazon’s order report has question marks for letters (“{amazon}”); whether “{xentral}” is right cannot be told "
                + "from that."),
        Advice: new(
            De: "Vergleichen Sie die Adresse mit der Bestellung in Seller Central, oder prüfen Sie über die Schnittstelle statt mit Dateien.",
            En: "Compare the address with the order in Seller Central, or audit through the interface instead of with files."),
        Remedy: Remedy.Merchant);

    protected override IEnumerable<Finding> Inspect(AddressComparison addresses)
        => addresses.Undecidable.Select(part => Finding.Of(Info, part));
}
