using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Tests.Addresses.Reading;

/// <summary>Street lines as people write them in many countries: each token with its role, a star for those that tell streets or doors apart.</summary>
public sealed class StreetRolesTests
{
    [Theory]
    [InlineData("DE", "Goethestraße 7a", "Goethestraße:StreetName* 7:House* a:HouseLetter*")]
    [InlineData("DE", "Straße des 17. Juni 135", "Straße:StreetType des:StreetName 17:StreetNumber* Juni:StreetName* 135:House*")]
    [InlineData("DE", "Q 7, 24", "Q:StreetName* 7:StreetNumber* 24:House*")]
    [InlineData("DE", "Am Alten Markt 3-5", "Am:StreetName Alten:StreetName* Markt:StreetType 3:House* 5:RangeEnd*")]
    [InlineData("DE", "Parkweg 4, Wohnung 12", "Parkweg:StreetName* 4:House* Wohnung:Unit 12:Unit*")]
    [InlineData("DE", "Torstraße 88, Hinterhaus, 2. OG links", "Torstraße:StreetName* 88:House* Hinterhaus:Unit* 2:Unit* OG:Unit links:Unit*")]
    [InlineData("DE", "Postfach 12 34 56", "Postfach:PoBox 12:PoBox* 34:PoBox* 56:PoBox*")]
    [InlineData("DE", "Feldweg 12 1/2", "Feldweg:StreetName* 12:House* 1:HouseLetter* 2:HouseLetter*")]
    [InlineData("DE", "Straße 26 Nr. 5", "Straße:StreetType 26:StreetNumber* Nr:Noise 5:House*")]
    [InlineData("AT", "Mariahilfer Straße 12/3/4", "Mariahilfer:StreetName* Straße:StreetType 12:House* 3:Unit* 4:Unit*")]
    [InlineData("AT", "Herrengasse 12, Stiege 2, Tür 14", "Herrengasse:StreetName* 12:House* Stiege:Unit 2:Unit* Tür:Unit 14:Unit*")]
    [InlineData("CH", "Rue du 31 Décembre 26", "Rue:StreetType du:StreetName 31:StreetNumber* Décembre:StreetName* 26:House*")]
    [InlineData("FR", "12 bis rue de la Paix", "12:House* bis:HouseLetter* rue:StreetType de:StreetName la:StreetName Paix:StreetName*")]
    [InlineData("FR", "10, rue d'Arcueil", "10:House* rue:StreetType d:StreetName Arcueil:StreetName*")]
    [InlineData("FR", "5 Place du 2ème Dragons", "5:House* Place:StreetType du:StreetName 2ème:StreetNumber* Dragons:StreetName*")]
    [InlineData("BE", "Rue Neuve 12 bte 3", "Rue:StreetType Neuve:StreetName* 12:House* bte:Unit 3:Unit*")]
    [InlineData("BE", "Klappoel 1b, Bus5", "Klappoel:StreetName* 1:House* b:HouseLetter* Bus:Unit 5:Unit*")]
    [InlineData("NL", "Damstraat 12-2", "Damstraat:StreetName* 12:House* 2:Unit*")]
    [InlineData("NL", "Plein 1940-45 3 b", "Plein:StreetType 1940:StreetNumber* 45:StreetNumber* 3:House* b:HouseLetter*")]
    [InlineData("NL", "1e van der Helststraat 12", "1e:StreetNumber* van:StreetName der:StreetName Helststraat:StreetName* 12:House*")]
    [InlineData("LU", "82e Grand-Rue", "82:House* e:HouseLetter* Grand:StreetName* Rue:StreetType")]
    [InlineData("GB", "Flat 4, 12 High Street", "Flat:Unit 4:Unit* 12:House* High:StreetName* Street:StreetType")]
    [InlineData("GB", "221b Baker Street", "221:House* b:HouseLetter* Baker:StreetName* Street:StreetType")]
    [InlineData("IE", "Unit 3, 14 Main Street", "Unit:Unit 3:Unit* 14:House* Main:StreetName* Street:StreetType")]
    [InlineData("US", "123 W 42nd St Apt B", "123:House* W:Direction* 42nd:StreetNumber* St:StreetType Apt:Unit B:Unit*")]
    [InlineData("US", "400 S 300 E", "400:House* S:Direction* 300:StreetNumber* E:Direction*")]
    [InlineData("US", "1201 NE 3rd Ave", "1201:House* NE:Direction* 3rd:StreetNumber* Ave:StreetType")]
    [InlineData("CA", "5-123 Rue Sainte-Catherine O", "5:Unit* 123:House* Rue:StreetType Sainte:StreetName* Catherine:StreetName* O:Direction*")]
    [InlineData("AU", "5/12 Smith St", "5:Unit* 12:House* Smith:StreetName* St:StreetType")]
    [InlineData("ES", "Calle Mayor 5, 3º B", "Calle:StreetType Mayor:StreetName* 5:House* 3:Unit* B:Unit*")]
    [InlineData("ES", "Paseo de la Castellana, 185 - 5º",
        "Paseo:StreetType de:StreetName la:StreetName Castellana:StreetName* 185:House* 5:Unit*")]
    [InlineData("PT", "Rua Augusta 20, 3.º Esq.", "Rua:StreetType Augusta:StreetName* 20:House* 3:Unit* Esq:Unit*")]
    [InlineData("IT", "Corso XXII Marzo 69", "Corso:StreetType XXII:StreetName* Marzo:StreetName* 69:House*")]
    [InlineData("IT", "Via Verdi 12R, Scala B", "Via:StreetType Verdi:StreetName* 12:House* R:HouseLetter* Scala:Unit B:Unit*")]
    [InlineData("PL", "ul. Jana Pawła 2 222 m.2", "ul:StreetType Jana:StreetName* Pawła:StreetName* 2:StreetNumber* 222:House* m:Unit 2:Unit*")]
    [InlineData("PL", "Pl. Wolności 5", "Pl:StreetType Wolności:StreetName* 5:House*")]
    [InlineData("CZ", "Vodičkova 791/41", "Vodičkova:StreetName* 791:House* 41:House*")]
    [InlineData("HU", "Fő utca 12. fszt. 3", "Fő:StreetName* utca:StreetType 12:House* fszt:Unit* 3:Unit*")]
    [InlineData("RO", "Str. Lipscani nr. 5, bl. A1, ap. 12",
        "Str:StreetType Lipscani:StreetName* nr:Noise 5:House* bl:Unit A:Unit* 1:Unit* ap:Unit 12:Unit*")]
    [InlineData("DK", "Ågade 12, 2. tv", "Ågade:StreetName* 12:House* 2:Unit* tv:Unit*")]
    [InlineData("SE", "Storgatan 5, 3 tr", "Storgatan:StreetName* 5:House* 3:Unit* tr:Unit")]
    [InlineData("NO", "Karl Johans gate 5 H0201", "Karl:StreetName* Johans:StreetName* gate:StreetType 5:House* H:Unit* 0201:Unit*")]
    [InlineData("FI", "Mannerheimintie 5 A 12", "Mannerheimintie:StreetName* 5:House* A:Unit* 12:Unit*")]
    [InlineData("EE", "Viru 12-5", "Viru:StreetName* 12:House* 5:Unit*")]
    [InlineData("GR", "Αγίας Σοφίας 12", "Αγίας:StreetName* Σοφίας:StreetName* 12:House*")]
    [InlineData("TR", "1453. Sokak No: 5", "1453:StreetNumber* Sokak:StreetType No:Noise 5:House*")]
    [InlineData("SG", "Blk 123 Ang Mo Kio Ave 3 #05-12",
        "Blk:Noise 123:House* Ang:StreetName* Mo:StreetName* Kio:StreetName* Ave:StreetType 3:StreetNumber* 05:Unit* 12:Unit*")]
    [InlineData("JP", "1-14-5 Nishishinjuku", "1:House* 14:House* 5:House* Nishishinjuku:StreetName*")]
    [InlineData("IN", "H.No. 12, MG Road", "H.No:Noise 12:House* MG:StreetName* Road:StreetType")]
    [InlineData("BR", "Avenida Paulista, 900, ap 12", "Avenida:StreetType Paulista:StreetName* 900:House* ap:Unit 12:Unit*")]
    [InlineData("MX", "Calle Durango 12 Int. 3", "Calle:StreetType Durango:StreetName* 12:House* Int:Unit 3:Unit*")]
    public void Gives_every_token_of_a_street_its_role(string country, string street, string roles)
        => Assert.Equal(roles, Readings.Of(country, new() { Name = "Anna Berger", Street = street }).Roles(AddressLine.Street));

    // What is nothing but a kind or a particle tells nothing, unless nothing else is there.
    [Theory]
    [InlineData("DE", "Hohe Straße 5", "Hohe:StreetName* Straße:StreetType 5:House*")]
    [InlineData("DE", "Unter den Linden 7", "Unter:StreetName* den:StreetName Linden:StreetName* 7:House*")]
    [InlineData("DE", "Ring 5", "Ring:StreetType* 5:House*")]
    [InlineData("NL", "Markt 3", "Markt:StreetType* 3:House*")]
    public void Weighs_a_kind_of_street_only_where_nothing_else_is_there(string country, string street, string roles)
        => Assert.Equal(roles, Readings.Of(country, new() { Name = "Anna Berger", Street = street }).Roles(AddressLine.Street));
}
