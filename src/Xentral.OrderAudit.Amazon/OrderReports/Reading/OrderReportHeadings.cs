using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>
/// What the columns are called: as Amazon writes them, and as people and programs translate them, in German, French, Italian, Spanish, Polish, Dutch
/// and Swedish. Written in small letters without accents, blanks as hyphens.
/// </summary>
internal static class OrderReportHeadings
{
    private static readonly Dictionary<string, OrderReportColumn> Columns = new(
        from entry in new (OrderReportColumn Column, string Names)[]
        {
            (OrderReportColumn.OrderId,
                "order-id amazon-order-id bestellnummer amazon-bestellnummer bestell-id auftragsnummer numero-de-commande numero-de-la-commande "
                + "n-de-commande identifiant-de-commande id-commande numero-ordine numero-dell-ordine id-ordine numero-de-pedido id-de-pedido "
                + "id-del-pedido numer-zamowienia identyfikator-zamowienia id-zamowienia bestelnummer bestel-id order-nummer ordernummer "
                + "bestallningsnummer bestallnings-id"),
            (OrderReportColumn.PurchaseDate,
                "purchase-date kaufdatum bestelldatum bestellt-am date-d-achat date-de-commande date-de-la-commande data-di-acquisto "
                + "data-acquisto data-ordine data-dell-ordine fecha-de-compra fecha-del-pedido fecha-de-pedido data-zakupu data-zamowienia "
                + "aankoopdatum besteldatum inkopsdatum kopdatum bestallningsdatum orderdatum"),
            (OrderReportColumn.PaymentsDate,
                "payments-date zahlungsdatum date-de-paiement date-du-paiement data-di-pagamento data-pagamento fecha-de-pago data-platnosci "
                + "betaaldatum betalingsdatum betalningsdatum"),
            (OrderReportColumn.LastUpdatedDate,
                "last-updated-date reporting-date letzte-aktualisierung datum-der-letzten-aktualisierung zuletzt-aktualisiert berichtsdatum "
                + "date-de-derniere-mise-a-jour derniere-mise-a-jour data-ultimo-aggiornamento ultimo-aggiornamento fecha-de-ultima-actualizacion "
                + "ultima-actualizacion data-ostatniej-aktualizacji ostatnia-aktualizacja datum-laatste-update laatst-bijgewerkt senast-uppdaterad "
                + "datum-for-senaste-uppdatering"),
            (OrderReportColumn.ShipByDate,
                "latest-ship-date promise-date spatestes-versanddatum versand-bis date-d-expedition-au-plus-tard date-limite-d-expedition "
                + "data-di-spedizione-massima data-ultima-di-spedizione fecha-limite-de-envio fecha-de-envio-mas-tardia najpozniejsza-data-wysylki "
                + "uiterste-verzenddatum senaste-leveransdatum senaste-skickdatum"),
            (OrderReportColumn.Name,
                "recipient-name name-des-empfangers empfangername empfanger nom-du-destinataire destinataire nome-destinatario "
                + "nome-del-destinatario destinatario nombre-del-destinatario nombre-destinatario imie-i-nazwisko-odbiorcy nazwa-odbiorcy odbiorca "
                + "naam-ontvanger naam-van-de-ontvanger ontvanger mottagarens-namn mottagare"),
            (OrderReportColumn.AddressLine1,
                "ship-address-1 lieferadresse-1 versandadresse-1 lieferanschrift-1 adresse-de-livraison-1 adresse-d-expedition-1 adresse-1 "
                + "indirizzo-di-spedizione-1 indirizzo-spedizione-1 indirizzo-1 direccion-de-envio-1 direccion-de-entrega-1 direccion-1 "
                + "adres-dostawy-1 adres-wysylki-1 adres-1 verzendadres-1 afleveradres-1 bezorgadres-1 leveransadress-1 adress-1"),
            (OrderReportColumn.AddressLine2,
                "ship-address-2 lieferadresse-2 versandadresse-2 lieferanschrift-2 adresse-de-livraison-2 adresse-d-expedition-2 adresse-2 "
                + "indirizzo-di-spedizione-2 indirizzo-spedizione-2 indirizzo-2 direccion-de-envio-2 direccion-de-entrega-2 direccion-2 "
                + "adres-dostawy-2 adres-wysylki-2 adres-2 verzendadres-2 afleveradres-2 bezorgadres-2 leveransadress-2 adress-2"),
            (OrderReportColumn.AddressLine3,
                "ship-address-3 lieferadresse-3 versandadresse-3 lieferanschrift-3 adresse-de-livraison-3 adresse-d-expedition-3 adresse-3 "
                + "indirizzo-di-spedizione-3 indirizzo-spedizione-3 indirizzo-3 direccion-de-envio-3 direccion-de-entrega-3 direccion-3 "
                + "adres-dostawy-3 adres-wysylki-3 adres-3 verzendadres-3 afleveradres-3 bezorgadres-3 leveransadress-3 adress-3"),
            (OrderReportColumn.City,
                "ship-city lieferort versandort ort-der-lieferung lieferadresse-ort stadt ort ville-de-livraison ville-d-expedition ville "
                + "citta-di-spedizione citta-spedizione citta ciudad-de-envio ciudad-de-entrega ciudad miasto-dostawy miasto-wysylki miasto plaats "
                + "verzendplaats plaats-van-levering leveransort leveransstad stad"),
            (OrderReportColumn.State,
                "ship-state lieferadresse-bundesland bundesland versand-bundesland region-de-livraison region etat provincia-di-spedizione "
                + "provincia stato estado-de-envio provincia-de-envio estado wojewodztwo provincie lan delstat"),
            (OrderReportColumn.PostalCode,
                "ship-postal-code lieferadresse-postleitzahl liefer-plz versand-plz postleitzahl plz code-postal-de-livraison "
                + "code-postal-d-expedition code-postal cap-di-spedizione cap-spedizione cap codice-postale codigo-postal-de-envio codigo-postal "
                + "kod-pocztowy-dostawy kod-pocztowy-wysylki kod-pocztowy postcode-verzending postcode leveranspostnummer postnummer"),
            (OrderReportColumn.Country,
                "ship-country lieferadresse-land lieferland versandland land pays-de-livraison pays-d-expedition pays paese-di-spedizione "
                + "paese-spedizione paese pais-de-envio pais-de-entrega pais kraj-dostawy kraj-wysylki kraj land-van-levering verzendland "
                + "leveransland"),
            (OrderReportColumn.Phone,
                "ship-phone-number telefonnummer-fur-die-lieferung liefer-telefonnummer telefon-lieferadresse telephone-de-livraison "
                + "numero-de-telephone-de-livraison telefono-di-spedizione numero-di-telefono-spedizione telefono-de-envio telefon-dostawy "
                + "numer-telefonu-dostawy telefoonnummer-verzending leveranstelefon"),
            (OrderReportColumn.BuyerPhone,
                "buyer-phone-number telefonnummer-des-kaufers telefon-des-kaufers numero-de-telephone-de-l-acheteur telephone-de-l-acheteur "
                + "telefono-acquirente numero-di-telefono-dell-acquirente telefono-del-comprador telefon-kupujacego numer-telefonu-kupujacego "
                + "telefoonnummer-koper koparens-telefonnummer"),
            (OrderReportColumn.AddressType,
                "address-type adresstyp type-d-adresse tipo-di-indirizzo tipo-de-direccion typ-adresu adrestype"),
            (OrderReportColumn.IsPickupPoint,
                "is-pickup-point-order"),
            (OrderReportColumn.IsInStorePickup,
                "is-ispu-order"),
            (OrderReportColumn.SalesChannel,
                "sales-channel verkaufskanal vertriebskanal canal-de-vente canale-di-vendita canal-de-venta canal-de-ventas kanal-sprzedazy "
                + "verkoopkanaal forsaljningskanal"),
            (OrderReportColumn.OrderStatus,
                "order-status bestellstatus status-der-bestellung statut-de-la-commande statut-de-commande etat-de-la-commande stato-ordine "
                + "stato-dell-ordine estado-del-pedido estado-de-pedido status-zamowienia bestelstatus orderstatus bestallningsstatus"),
            (OrderReportColumn.FulfilmentChannel,
                "fulfillment-channel versandkanal versand-durch canal-d-expedition canal-de-traitement canale-di-gestione canale-di-evasione "
                + "canal-de-gestion-logistica canal-de-gestion kanal-realizacji fulfilmentkanaal verzendkanaal leveranskanal"),
            (OrderReportColumn.QuantityShipped,
                "quantity-shipped versandte-menge versendete-menge quantite-expediee quantita-spedita cantidad-enviada ilosc-wyslana "
                + "verzonden-hoeveelheid skickat-antal"),
        }
        from name in entry.Names.Split(' ')
        select KeyValuePair.Create(name, entry.Column),
        StringComparer.Ordinal);

    /// <summary>Amazon's own name of a column: the first one.</summary>
    public static string NameOf(OrderReportColumn column) => Columns.First(pair => pair.Value == column).Key;

    public static OrderReportColumn? Find(string heading)
    {
        try
        {
            return Columns.TryGetValue(Plain(heading), out var column) ? column : null;
        }
        catch (ArgumentException)
        {
            // Not even text.
            return null;
        }
    }

    /// <summary>The heading as the list above writes it.</summary>
    private static string Plain(string heading)
    {
        var plain = new StringBuilder(heading.Length);
        foreach (var letter in heading.ToLowerInvariant().Replace('ł', 'l').Replace("ß", "ss", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (plain.Length > 0 && plain[^1] != '-' && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                plain.Append('-');
            }
        }

        return plain.ToString().TrimEnd('-');
    }
}
