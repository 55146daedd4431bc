using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA220HouseNumberSplitUnsafeTests
{
    private readonly XOA220HouseNumberSplitUnsafe rule = new();

    [Theory]
    [InlineData("Straße des 17. Juni 135")]
    [InlineData("Platz der Republik")]
    public void Flags_a_street_the_splitter_cuts_wrongly(string street)
        => Assert.Single(A.Comparison().ErpAddress(address => address with { Street = street }).InspectedBy(rule));

    [Theory]
    [InlineData("Lindenallee 12")]
    [InlineData("Hauptstraße 12 - 14")]
    [InlineData("Hafenstr. 21 b")]
    [InlineData("12 rue Scribe")]
    [InlineData("Lindenallee")]
    [InlineData("")]
    public void Accepts_a_street_the_splitter_understands(string street)
        => Assert.Empty(A.Comparison().ErpAddress(address => address with { Street = street }).InspectedBy(rule));

    [Fact]
    public void Accepts_a_parcel_locker()
        => Assert.Empty(A.Comparison().ErpAddress(address => address with { Street = "DHL Packstation" }).AtPickupPoint().InspectedBy(rule));
}
