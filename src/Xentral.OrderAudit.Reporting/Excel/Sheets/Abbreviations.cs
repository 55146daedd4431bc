using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Excel.Sheets;

/// <summary>Short forms and signs that appear in a workbook.</summary>
internal static class Abbreviations
{
    public static IReadOnlyList<(LocalizedText Term, LocalizedText Meaning)> All { get; } =
    [
        (new("XOA und drei Ziffern", "XOA and three digits"), new(
            "Kennung einer Prüfregel. 1xx: etwas fehlt, 2xx: etwas ist ungültig, 3xx: etwas weicht ab, 4xx: Übernahme nach Xentral, 9xx: "
                + "Datenqualität und der Prüflauf selbst.",
            "Id of an audit rule. 1xx: something is missing, 2xx: invalid, 3xx: different, 4xx: transfer to Xentral, 9xx: data quality and the "
                + "audit run itself.")),
        (new("• und ▪", "• and ▪"), LimitTexts.MaskText),
        (new("(leer)", "(empty)"), new("Hier steht wirklich nichts.", "There really is nothing here.")),
        (new("�", "�"), new(
            "Hier stand ein Zeichen, das sich nicht darstellen lässt oder schon verloren war.",
            "Here was a character that cannot be shown or had already been lost.")),
        (new("[…]", "[…]"), new("Der Text war länger, als eine Zelle fasst.", "The text was longer than a cell can hold.")),
        (new("FBA", "FBA"), new("Fulfillment by Amazon: Amazon lagert und verschickt die Ware.", "Fulfillment by Amazon: Amazon stores and ships the goods.")),
        (new("ERP", "ERP"), new("Warenwirtschaft; hier das Programm Xentral.", "Enterprise resource planning; here the program Xentral.")),
        (new("Selling Partner API", "Selling Partner API"), new(
            "Amazons Schnittstelle, über die Programme Bestellungen abrufen.",
            "Amazon’s interface through which programs fetch orders.")),
    ];
}
