using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA204CountryUnknownTests
{
    private readonly XOA204CountryUnknown rule = new();

    [Fact]
    public void Flags_a_country_nobody_knows()
        => Assert.Equal(Severity.Error, Assert.Single(A.Comparison().Stored(AddressField.Country, "Dtl", "DE").InspectedBy(rule)).Severity);

    [Fact]
    public void Merely_mentions_a_country_that_is_written_out()
        => Assert.Equal(Severity.Info, Assert.Single(A.Comparison().Stored(AddressField.Country, "Deutschland", "DE").InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_a_country_code() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
