using Xentral.OrderAudit.Rules.DataQuality;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA908OrderUnreadableTests
{
    private readonly XOA908OrderUnreadable rule = new();

    [Fact]
    public void Flags_an_order_that_could_not_be_read()
        => Assert.Equal(
            "no order id",
            Assert.Single(
                A.Comparison().Amazon(order => order with { UnreadableBecause = new("keine Bestellnummer", "no order id") }).InspectedBy(rule)).Detail.En);

    [Fact]
    public void Accepts_a_readable_order() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
