using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Masking;

namespace Xentral.OrderAudit.Reporting.Tests.Masking;

public sealed class ValueMaskTests
{
    private readonly ValueMask mask = new(Audience.Amazon);

    [Theory]
    [InlineData("Lindenstr. 5", AddressField.Street, "L•••")]
    [InlineData("  Änne", AddressField.Recipient, "Ä•••")]
    [InlineData("e\u0301clair", AddressField.Recipient, "e\u0301•••")]
    [InlineData("👩‍👩‍👧 Shop", AddressField.Company, "👩‍👩‍👧•••")]
    [InlineData("01099", AddressField.PostalCode, "01•••")]
    [InlineData("7", AddressField.PostalCode, "7•••")]
    [InlineData("DE", AddressField.Country, "DE")]
    [InlineData("Deutschland", AddressField.Country, "Deutschland")]
    [InlineData("", AddressField.Street, "")]
    [InlineData("   ", AddressField.Street, "")]
    [InlineData("Max Mustermann", null, "M•••")]
    public void Shows_no_more_than_agreed(string value, AddressField? field, string shown) => Assert.Equal(shown, mask.Apply(value, field));

    [Fact]
    public void A_name_that_slipped_into_the_country_is_hidden()
        => Assert.Equal("T•••", mask.Apply("Thorvald Lüttjohann", AddressField.Country));

    [Fact]
    public void Shows_everything_inside_the_house()
        => Assert.Equal("Lindenstr. 5", new ValueMask(Audience.Internal).Apply("Lindenstr. 5", AddressField.Street));

    [Fact]
    public void Support_sees_no_more_than_Amazon()
        => Assert.Equal("L•••", new ValueMask(Audience.Support).Apply("Lindenstr. 5", AddressField.Street));
}
