using Xentral.OrderAudit.Rules.Invalid;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Invalid;

public sealed class XOA212FieldTooLongTests
{
    private readonly XOA212FieldTooLong rule = new();

    [Fact]
    public void Flags_a_name_longer_than_a_label_line()
        => Assert.Equal("41/35", Assert.Single(A.Comparison().ErpAddress(address => address with { Name = new string('n', 41) }).InspectedBy(rule)).Detail.De);

    [Fact]
    public void Gives_the_street_more_room()
    {
        Assert.Empty(A.Comparison().ErpAddress(address => address with { Street = new string('s', 50) }).InspectedBy(rule));
        Assert.Single(A.Comparison().ErpAddress(address => address with { Street = new string('s', 51) }).InspectedBy(rule));
    }

    [Fact]
    public void Accepts_an_address_that_agrees() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
