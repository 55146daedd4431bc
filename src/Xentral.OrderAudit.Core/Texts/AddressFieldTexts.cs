using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for an <see cref="AddressField"/>.</summary>
public static class AddressFieldTexts
{
    public static LocalizedText Name(this AddressField field) => field switch
    {
        AddressField.Address => new("Ganze Adresse", "Whole address"),
        AddressField.Recipient => new("Empfänger", "Recipient"),
        AddressField.Company => new("Firma", "Company"),
        AddressField.Street => new("Straße", "Street"),
        AddressField.HouseNumber => new("Hausnummer", "House number"),
        AddressField.Supplement => new("Adresszusatz", "Address supplement"),
        AddressField.PickupPoint => new("Packstation", "Parcel locker"),
        AddressField.PostalCode => new("PLZ", "Postal code"),
        AddressField.City => new("Ort", "City"),
        AddressField.State => new("Bundesland", "State"),
        AddressField.Country => new("Land", "Country"),
        AddressField.Phone => new("Telefon", "Phone"),
        AddressField.Email => new("E-Mail", "E-mail"),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };

    public static LocalizedText Meaning(this AddressField field) => field switch
    {
        AddressField.Address => new("Die Lieferadresse als Ganzes", "The delivery address as a whole"),
        AddressField.Recipient => new("Person oder Firma, die das Paket bekommt", "Person or company that receives the parcel"),
        AddressField.Company => new("Firmenzeile der Adresse", "Company line of the address"),
        AddressField.Street => new("Straße mit Hausnummer", "Street with house number"),
        AddressField.HouseNumber => new("Hausnummer mit Zusatz wie „12 a“", "House number with suffix such as “12 a”"),
        AddressField.Supplement => new("Wohnung, Stockwerk, Gebäude, c/o, Abteilung", "Flat, floor, building, c/o, department"),
        AddressField.PickupPoint => new(
            "Packstation oder Postfiliale samt der Postnummer des Empfängers",
            "Parcel locker or post office with the recipient’s post number"),
        AddressField.PostalCode => new("Postleitzahl", "Postal code"),
        AddressField.City => new("Stadt oder Gemeinde", "Town or city"),
        AddressField.State => new("Bundesland, Provinz oder Region, wo das Land sie verlangt", "State, province or region where the country requires it"),
        AddressField.Country => new("Land, als Kürzel wie DE", "Country, as a code such as DE"),
        AddressField.Phone => new("Telefonnummer für den Paketdienst", "Phone number for the carrier"),
        AddressField.Email => new("E-Mail-Adresse für den Paketdienst", "E-mail address for the carrier"),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, null),
    };
}
