using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>
/// Recognises what Xentral's Data Protect app leaves of an order 30 days after shipment: a placeholder as name, postal code and city kept,
/// every other personal column emptied. Strict on purpose: an order damaged on import still has its e-mail, phone or type.
/// </summary>
internal static class AnonymisedPattern
{
    public static bool Matches(AuftragRow row)
        => WasShipped(row) && BillingIsEmptied(row) && DeliveryIsEmptied(row) && KeepsNameAndPlace(row);

    // The app waits for shipment, so an order still to be shipped was damaged, not anonymised.
    private static bool WasShipped(AuftragRow row)
        => ErpOrderMapper.StateOf(row.Status) is not (ErpOrderState.Draft or ErpOrderState.Released);

    // A column that could not be read (null) proves nothing, so it is not "emptied".
    private static bool BillingIsEmptied(AuftragRow row)
        => row is
        {
            Strasse: "",
            Email: "",
            Telefon: "",
            Typ: "",
            Ansprechpartner: "",
            Abteilung: "",
            Unterabteilung: "",
            Adresszusatz: "",
        };

    private static bool DeliveryIsEmptied(AuftragRow row)
        => row is
        {
            Lieferstrasse: "",
            Lieferansprechpartner: "",
            Lieferabteilung: "",
            Lieferunterabteilung: "",
            Lieferadresszusatz: "",
        }
        && string.IsNullOrEmpty(row.Lieferemail);

    private static bool KeepsNameAndPlace(AuftragRow row)
        => AreFilled(row.Name, row.Plz, row.Ort)
            && (row.Abweichendelieferadresse == 0 || AreFilled(row.Liefername, row.Lieferplz, row.Lieferort));

    private static bool AreFilled(params ReadOnlySpan<string?> values)
    {
        foreach (var value in values)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                return false;
            }
        }

        return true;
    }
}
