using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Tests.Mapping;

public sealed class AnonymisedPatternTests
{
    [Fact]
    public void Recognises_an_emptied_order() => Assert.True(AnonymisedPattern.Matches(Emptied()));

    [Fact]
    public void Recognises_an_emptied_delivery_block()
        => Assert.True(AnonymisedPattern.Matches(Emptied(flag: 1, deliveryName: "Anonym", deliveryPostalCode: "10115", deliveryCity: "Berlin")));

    [Fact]
    public void Recognises_a_layout_without_delivery_mail() => Assert.True(AnonymisedPattern.Matches(Emptied(deliveryMail: null)));

    public static TheoryData<string> DamagedRows => [.. Damaged.Keys];

    private static Dictionary<string, AuftragRow> Damaged => new()
    {
        ["still has its street"] = Emptied(street: "Lindenstraße 5"),
        ["still has its e-mail"] = Emptied(mail: "erika@marketplace.amazon.de"),
        ["still has its type"] = Emptied(type: "herr"),
        ["still has its phone"] = Emptied(phone: "0351 000000"),
        ["still has a supplement"] = Emptied(supplement: "Hinterhaus"),
        ["has no name"] = Emptied(name: ""),
        ["has no postal code"] = Emptied(postalCode: ""),
        ["has no city"] = Emptied(city: ""),
        ["is still to be shipped"] = Emptied(status: "freigegeben"),
        ["is a draft"] = Emptied(status: "angelegt"),
        ["still has its delivery street"] = Emptied(deliveryStreet: "Ulmenweg 12a"),
        ["has no delivery name"] = Emptied(flag: 1, deliveryPostalCode: "10115", deliveryCity: "Berlin"),
        ["has an unreadable e-mail"] = Emptied(mail: null),
        ["has an unreadable type"] = Emptied(type: null),
    };

    [Theory]
    [MemberData(nameof(DamagedRows))]
    public void Leaves_alone_an_order_that(string damage) => Assert.False(AnonymisedPattern.Matches(Damaged[damage]));

    private static AuftragRow Emptied(
        string status = "abgeschlossen",
        string name = "Anonym",
        string street = "",
        string supplement = "",
        string postalCode = "01099",
        string city = "Dresden",
        string? mail = "",
        string phone = "",
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
