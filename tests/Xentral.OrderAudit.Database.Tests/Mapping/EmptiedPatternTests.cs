using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Tests.Mapping;

public sealed class EmptiedPatternTests
{
    [Fact]
    public void Recognises_an_emptied_order() => Assert.True(EmptiedPattern.Matches(Emptied()));

    [Fact]
    public void Recognises_an_emptied_delivery_block()
        => Assert.True(EmptiedPattern.Matches(Emptied(flag: 1, deliveryName: "Anonym ", deliveryPostalCode: "10115", deliveryCity: "Berlin")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("x")]
    public void Does_not_ask_for_mail_phone_and_type(string? value)
        => Assert.True(EmptiedPattern.Matches(Emptied(mail: value, phone: value, type: value, deliveryMail: value)));

    [Fact]
    public void Does_not_ask_for_columns_that_cannot_be_read() => Assert.True(EmptiedPattern.Matches(Emptied(supplement: null)));

    public static TheoryData<string> DamagedRows => [.. Damaged.Keys];

    private static Dictionary<string, AuftragRow> Damaged => new()
    {
        ["still has its street"] = Emptied(street: "Lindenstraße 5"),
        ["still has a supplement"] = Emptied(supplement: "Hinterhaus"),
        ["has no name"] = Emptied(name: ""),
        ["has no postal code"] = Emptied(postalCode: ""),
        ["has no city"] = Emptied(city: ""),
        ["still has its delivery street"] = Emptied(deliveryStreet: "Ulmenweg 12a"),
        ["has two names"] = Emptied(flag: 1, deliveryName: "Erika Beispiel", deliveryPostalCode: "10115", deliveryCity: "Berlin"),
        ["has no delivery name"] = Emptied(flag: 1, deliveryPostalCode: "10115", deliveryCity: "Berlin"),
    };

    [Theory]
    [MemberData(nameof(DamagedRows))]
    public void Leaves_alone_an_order_that(string damage) => Assert.False(EmptiedPattern.Matches(Damaged[damage]));

    private static AuftragRow Emptied(
        string status = "abgeschlossen",
        string name = "Anonym",
        string street = "",
        string? supplement = "",
        string postalCode = "01099",
        string city = "Dresden",
        string? mail = "",
        string? phone = "",
        string? type = "",
        int flag = 0,
        string deliveryName = "",
        string deliveryStreet = "",
        string deliveryPostalCode = "",
        string deliveryCity = "",
        string? deliveryMail = "") => new()
        {
            Status = status,
            Name = name,
            Strasse = street,
            Adresszusatz = supplement,
            Ansprechpartner = "",
            Abteilung = "",
            Unterabteilung = "",
            Plz = postalCode,
            Ort = city,
            Land = "DE",
            Email = mail,
            Telefon = phone,
            Typ = type,
            Abweichendelieferadresse = flag,
            Liefername = deliveryName,
            Lieferansprechpartner = "",
            Lieferabteilung = "",
            Lieferunterabteilung = "",
            Lieferadresszusatz = "",
            Lieferstrasse = deliveryStreet,
            Lieferplz = deliveryPostalCode,
            Lieferort = deliveryCity,
            Lieferemail = deliveryMail,
        };
}
