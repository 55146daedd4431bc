using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Tests.Mapping;

public sealed class DeliveryAddressMapperTests
{
    [Fact]
    public void Ignores_a_filled_delivery_block_while_the_flag_is_off()
    {
        var (address, origin) = DeliveryAddressMapper.Map(new AuftragRow { Name = "Erika Beispiel", Liefername = "Max Muster" });

        Assert.Equal("Erika Beispiel", address.Name);
        Assert.Equal(DeliveryAddressOrigin.BillingBlock, origin);
    }

    [Fact]
    public void Takes_blanks_of_the_delivery_block_as_they_are()
    {
        var (address, origin) = DeliveryAddressMapper.Map(new AuftragRow
        {
            Abweichendelieferadresse = 1,
            Name = "Erika Beispiel",
            Strasse = "Lindenstraße 5",
            Liefername = "Max Muster",
            Lieferstrasse = "",
        });

        Assert.Equal("Max Muster", address.Name);
        Assert.Equal("", address.Street);
        Assert.Equal(DeliveryAddressOrigin.DeliveryBlock, origin);
    }

    [Fact]
    public void Borrows_only_mail_state_and_phone_for_the_delivery_block()
    {
        var (address, _) = DeliveryAddressMapper.Map(new AuftragRow
        {
            Abweichendelieferadresse = 1,
            Email = "erika@marketplace.amazon.de",
            Bundesstaat = "SN",
            Telefon = "0351 000000",
            Land = "DE",
            Lieferemail = "",
            Lieferbundesstaat = "",
        });

        Assert.Equal("erika@marketplace.amazon.de", address.Email);
        Assert.Equal("SN", address.State);
        Assert.Equal("0351 000000", address.Phone);
        Assert.Equal("", address.Country);
    }

    [Fact]
    public void Lets_the_parcel_locker_win_over_the_flag()
    {
        var (address, origin) = DeliveryAddressMapper.Map(new AuftragRow
        {
            Versandart = "packstation",
            Abweichendelieferadresse = 1,
            Liefername = "Max Muster",
            Land = "DE",
            Abteilung = "Haus 2",
            Unterabteilung = "Empfang",
            Packstation_inhaber = "Erika Beispiel",
            Packstation_station = "145",
            Packstation_ident = "12345678",
            Packstation_plz = "01099",
            Packstation_ort = "Dresden",
        });

        Assert.Equal(DeliveryAddressOrigin.ParcelLockerBlock, origin);
        Assert.Equal("Erika Beispiel", address.Name);
        Assert.Equal("Packstation Nr. 145", address.Street);
        Assert.Equal("12345678", address.Supplement);
        Assert.Equal("01099", address.PostalCode);
        Assert.Equal("Dresden", address.City);
        Assert.Equal("DE", address.Country);
        Assert.Equal("Haus 2", address.Department);
        Assert.Equal("", address.SubDepartment);
    }

    [Fact]
    public void Shows_a_filled_delivery_block_that_is_switched_off()
    {
        var row = new AuftragRow { Name = "Erika Beispiel", Strasse = "Lindenstraße 5", Liefername = "Max Muster", Lieferstrasse = "Ulmenweg 12a" };

        Assert.Equal("Ulmenweg 12a", DeliveryAddressMapper.UnusedBlock(row)?.Street);
        Assert.True(DeliveryAddressMapper.SwitchContradictsColumns(row));
    }

    [Fact]
    public void Sees_no_contradiction_in_a_copy_of_the_billing_block()
    {
        var row = new AuftragRow
        {
            Name = "Erika Beispiel",
            Plz = "01099",
            Land = "DE",
            Email = "e@marketplace.amazon.de",
            Liefername = "Erika Beispiel",
            Lieferplz = "01099",
            Lieferland = "",
        };

        Assert.Null(DeliveryAddressMapper.UnusedBlock(row));
        Assert.False(DeliveryAddressMapper.SwitchContradictsColumns(row));
    }

    [Fact]
    public void Sees_no_contradiction_in_a_country_alone()
        => Assert.False(DeliveryAddressMapper.SwitchContradictsColumns(new AuftragRow { Name = "Erika Beispiel", Lieferland = "DE" }));

    [Theory]
    [InlineData("", true)]
    [InlineData("Max Muster", false)]
    public void Misses_the_name_of_a_delivery_block_that_is_switched_on(string name, bool expected)
        => Assert.Equal(expected, DeliveryAddressMapper.SwitchContradictsColumns(new AuftragRow { Abweichendelieferadresse = 1, Liefername = name }));
}
