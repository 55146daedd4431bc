using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Missing;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Missing;

public sealed class XOA107HouseNumberMissingAtAmazonTests
{
    private readonly XOA107HouseNumberMissingAtAmazon rule = new();

    [Fact]
    public void Flags_a_street_without_number_on_either_side()
        => Assert.Equal(Severity.Warning, Assert.Single(A.Comparison().Stored(AddressField.HouseNumber, "Rosenweg", "Rosenweg").InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_a_parcel_locker()
        => Assert.Empty(A.Comparison().Stored(AddressField.HouseNumber, "Rosenweg", "Rosenweg").AtPickupPoint().InspectedBy(rule));

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));

    [Theory]
    [InlineData("Schloss Elmau")]
    [InlineData("Bahnhofsmission")]
    [InlineData("Rosenweg 4")]
    public void Accepts_a_number_and_a_building_everybody_finds(string street)
        => Assert.Empty(A.Comparison().Stored(AddressField.Street, street, street).InspectedBy(rule));

    [Fact]
    public void Accepts_a_country_whose_houses_often_have_names()
        => Assert.Empty(A.Comparison().Stored(AddressField.Country, "GB", "GB").Stored(AddressField.Street, "Rose Cottage", "Rose Cottage").InspectedBy(rule));
}
