using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for a <see cref="NotCheckableReason"/>.</summary>
public static class NotCheckableReasonTexts
{
    public static LocalizedText Name(this NotCheckableReason reason) => reason switch
    {
        NotCheckableReason.AmazonFulfilled => new("Versand durch Amazon", "Shipped by Amazon"),
        NotCheckableReason.Pending => new("Noch ausstehend", "Still pending"),
        NotCheckableReason.Cancelled => new("Storniert", "Cancelled"),
        NotCheckableReason.Anonymised => new("In Xentral anonymisiert", "Anonymised in Xentral"),
        NotCheckableReason.Withheld => new("Adresse von Amazon zurückgehalten", "Address withheld by Amazon"),
        NotCheckableReason.Unreadable => new("Nicht lesbar", "Not readable"),
        NotCheckableReason.TooOld => new("Zu alt", "Too old"),
        NotCheckableReason.StatusUnknown => new("Fehlt in Xentral, Amazons Status unbekannt", "Missing in Xentral, status at Amazon unknown"),
        NotCheckableReason.StorePickup => new("Abholung im Geschäft", "Collected in a shop"),
        NotCheckableReason.FulfilmentUnknown => new("Fehlt in Xentral, Versandart unbekannt", "Missing in Xentral, who ships is unknown"),
        NotCheckableReason.AddressesContradict => new("Amazon nennt zwei Adressen", "Amazon names two addresses"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };

    public static LocalizedText Meaning(this NotCheckableReason reason) => reason switch
    {
        NotCheckableReason.AmazonFulfilled => new(
            "Amazon verschickt die Ware selbst (FBA) und gibt die Lieferadresse nicht heraus.",
            "Amazon ships the goods itself (FBA) and does not hand out the delivery address."),
        NotCheckableReason.Pending => new(
            "Amazon hat die Bestellung noch nicht freigegeben, oder die Übernahme nach Xentral ist noch nicht fällig.",
            "Amazon has not released the order yet, or its transfer to Xentral is not due yet."),
        NotCheckableReason.Cancelled => new(
            "Die Bestellung wurde storniert; es wird nichts verschickt.",
            "The order was cancelled; nothing will be shipped."),
        NotCheckableReason.Anonymised => new(
            "Die Xentral-App „Data Protect“ hat Name und Adresse bereits gelöscht.",
            "Xentral’s “Data Protect” app has already removed name and address."),
        NotCheckableReason.Withheld => new(
            "Name und Adresse sind nicht dabei: Dem Zugang fehlt meist die Berechtigung für personenbezogene Daten, oder der eingelesene Bericht "
                + "enthält sie nicht.",
            "Name and address are not there: usually the access lacks the permission for personal data, or the report that was read does not hold them."),
        NotCheckableReason.Unreadable => new(
            "Die Angaben von Amazon oder aus Xentral ließen sich nicht auswerten.",
            "The data from Amazon or from Xentral could not be read."),
        NotCheckableReason.TooOld => new(
            "Älter als zwei Jahre; so lange hält Amazon Bestellungen zum Abruf bereit.",
            "Older than two years; Amazon keeps orders available for that long."),
        NotCheckableReason.StatusUnknown => new(
            "In Xentral gibt es keinen Auftrag dazu, und die Quelle sagt nicht, ob die Bestellung bei Amazon storniert wurde. Sehen Sie in Seller "
                + "Central nach.",
            "Xentral has no order for it, and the source does not say whether it was cancelled at Amazon. Look it up in Seller Central."),
        NotCheckableReason.StorePickup => new(
            "Der Käufer holt die Ware in einem Geschäft ab; eine Lieferadresse gibt es nicht.",
            "The buyer collects the goods in a shop; there is no delivery address."),
        NotCheckableReason.FulfilmentUnknown => new(
            "In Xentral gibt es keinen Auftrag dazu, und Amazons Antwort sagt nicht, wer verschickt und ob überhaupt (beim Abrufen fehlte "
                + "includedData=FULFILLMENT).",
            "Xentral has no order for it, and Amazon’s answer does not say who ships, or whether at all (the request lacked includedData=FULFILLMENT)."),
        NotCheckableReason.AddressesContradict => new(
            "Amazon hat zu der Bestellung zwei verschiedene Adressen gleichen Standes ausgegeben. Sehen Sie in Seller Central nach, welche gilt.",
            "Amazon handed out two different addresses of the same age for the order. Look up in Seller Central which one counts."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, null),
    };
}
