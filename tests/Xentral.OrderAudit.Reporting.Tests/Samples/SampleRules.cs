using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Reporting.Tests.Samples;

/// <summary>A small catalogue in the manner of the real one.</summary>
internal static class SampleRules
{
    public static RuleInfo StreetMissing { get; } = new(
        "XOA102", Severity.Error,
        new("Straße fehlt in Xentral", "Street missing in Xentral"),
        new("Amazon nennt „{amazon}“, in Xentral ist die Straße leer.", "Amazon has “{amazon}”, Xentral has no street."),
        new(
            "Straße aus Seller Central in den Auftrag übernehmen, bevor versendet wird.",
            "Copy the street from Seller Central into the order before shipping."));

    public static RuleInfo PostalCodeMissing { get; } = new(
        "XOA103", Severity.Error,
        new("PLZ fehlt in Xentral", "Postal code missing in Xentral"),
        new("Amazon nennt die PLZ „{amazon}“, in Xentral fehlt sie.", "Amazon has postal code “{amazon}”, Xentral has none."),
        new("PLZ aus Seller Central nachtragen.", "Add the postal code from Seller Central."));

    public static RuleInfo LeadingZeroLost { get; } = new(
        "XOA202", Severity.Error,
        new("Führende Null der PLZ verloren", "Leading zero of the postal code lost"),
        new("Aus „{amazon}“ ist „{xentral}“ geworden: Die Null am Anfang fehlt.", "“{amazon}” became “{xentral}”: the leading zero is gone."),
        new("Die Null vorn ergänzen.", "Put the zero back."));

    public static RuleInfo HouseNumberDiffers { get; } = new(
        "XOA304", Severity.Error,
        new("Hausnummer weicht ab", "House number differs"),
        new("Hausnummer bei Amazon „{amazon}“, in Xentral „{xentral}“.", "House number “{amazon}” at Amazon, “{xentral}” in Xentral."),
        new("Hausnummer mit Seller Central abgleichen und im Auftrag berichtigen.", "Compare the house number with Seller Central and correct the order."));

    public static RuleInfo RecipientDiffers { get; } = new(
        "XOA307", Severity.Error,
        new("Anderer Empfänger", "Different recipient"),
        new("Amazon nennt als Empfänger „{amazon}“, in Xentral steht „{xentral}“.", "Amazon names the recipient “{amazon}”, Xentral has “{xentral}”."),
        new("Nicht versenden, bevor der richtige Empfänger geklärt ist.", "Do not ship before the right recipient is known."));

    public static RuleInfo OrderMissing { get; } = new(
        "XOA401", Severity.Error,
        new("Bestellung fehlt in Xentral", "Order missing in Xentral"),
        new(
            "Die Bestellung ist bei Amazon bezahlt, in Xentral aber nicht angekommen. {detail}",
            "The order is paid at Amazon but never arrived in Xentral. {detail}"),
        new("Bestellung in Xentral unter „Shopimport“ erneut abholen oder von Hand anlegen.", "Fetch the order again in Xentral or enter it by hand."),
        Cause.NotImported);

    public static RuleInfo OrderDuplicated { get; } = new(
        "XOA402", Severity.Error,
        new("Bestellung mehrfach in Xentral", "Order more than once in Xentral"),
        new("Zu dieser Bestellung gibt es in Xentral mehrere Aufträge. {detail}", "Xentral has several orders for this one. {detail}"),
        new("Überzählige Aufträge stornieren, bevor doppelt versendet wird.", "Cancel the surplus orders before goods are shipped twice."),
        Cause.Duplicated);

    public static RuleInfo PersonalDataWithheld { get; } = new(
        "XOA901", Severity.Warning,
        new("Amazon hält Adressen zurück", "Amazon withholds addresses"),
        new("Bei {detail} hat Amazon Name und Adresse nicht mitgeliefert.", "Amazon sent no name and address for {detail}."),
        new("In Seller Central die Berechtigung für personenbezogene Daten erteilen und die Prüfung wiederholen.",
            "Grant the permission for personal data in Seller Central and run the audit again."));

    public static RuleInfo Mojibake { get; } = new(
        "XOA902", Severity.Warning,
        new("Umlaute zerstört", "Umlauts broken"),
        new("Im Feld {field} steht „{xentral}“; die Umlaute sind zerstört.", "The field {field} reads “{xentral}”; its umlauts are broken."),
        new("Text im Auftrag berichtigen.", "Correct the text in the order."));

    public static RuleInfo Unreadable { get; } = new(
        "XOA908", Severity.Info,
        new("Bestellung nicht lesbar", "Order not readable"),
        new("Die Angaben zu dieser Bestellung ließen sich nicht auswerten ({detail}).", "The data of this order could not be read ({detail})."),
        new("Bestellung in Seller Central und in Xentral von Hand vergleichen.", "Compare the order in Seller Central and in Xentral by hand."));

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        StreetMissing, PostalCodeMissing, LeadingZeroLost, HouseNumberDiffers, RecipientDiffers, OrderMissing, OrderDuplicated,
        PersonalDataWithheld, Mojibake, Unreadable,
    ];
}
