using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA110PlaceholderTextTests
{
    private readonly XOA110PlaceholderText rule = new();

    [Fact]
    public void Flags_a_mandatory_part_that_holds_filler()
    {
        var finding = Assert.Single(A.Comparison()
            .Missing(DifferenceKind.StreetMissing, AddressField.Street, "Lindenallee 12", "n/a")
            .Stored(AddressField.Street, "n/a", "Lindenallee 12")
            .InspectedBy(rule));

        Assert.Equal((AddressField.Street, "n/a"), (finding.Field, finding.Erp));
    }

    [Fact]
    public void Flags_each_part_on_its_own()
        => Assert.Equal(2, A.Comparison()
            .Missing(DifferenceKind.StreetMissing, AddressField.Street)
            .Missing(DifferenceKind.CityMissing, AddressField.City)
            .Stored(AddressField.Street, "n/a")
            .Stored(AddressField.City, "n/a")
            .InspectedBy(rule).Count);

    [Fact]
    public void Accepts_the_same_text_in_a_part_nobody_needs()
        => Assert.Empty(A.Comparison().Stored(AddressField.Supplement, "n/a").InspectedBy(rule));

    [Theory]
    [InlineData("#NV")]
    [InlineData("siehe Amazon")]
    [InlineData("s. Amazon!")]
    [InlineData("Adresse folgt")]
    [InlineData("wird nachgereicht")]
    [InlineData("folgt")]
    [InlineData("(leer)")]
    [InlineData("Abholung")]
    [InlineData("TBD")]
    [InlineData("to follow")]
    [InlineData("#REF!")]
    [InlineData("#NAME?")]
    [InlineData("à compléter")]
    [InlineData("pendiente")]
    [InlineData("da definire")]
    [InlineData("brak danych")]
    [InlineData("onbekend")]
    public void Knows_what_people_and_programs_write_where_they_know_nothing(string city)
        => Assert.Single(A.Comparison().Missing(DifferenceKind.CityMissing, AddressField.City).Stored(AddressField.City, city, "Potsdam").InspectedBy(rule));

    [Theory]
    [InlineData("Leer", "Leer (Ostfriesland)")]
    [InlineData("LEER", "Leer")]
    [InlineData("Ohne", "Ohne")]
    [InlineData("Folgt am See", "Potsdam")]
    public void Accepts_a_town_of_that_name_and_longer_texts(string city, string amazon)
        => Assert.Empty(A.Comparison().Missing(DifferenceKind.CityMissing, AddressField.City).Stored(AddressField.City, city, amazon).InspectedBy(rule));
}
