using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Import;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA413AmazonAddressesContradictTests
{
    private readonly XOA413AmazonAddressesContradict rule = new();

    [Fact]
    public void Warns_of_an_order_with_two_addresses_of_the_same_age()
        => Assert.Equal(Severity.Warning, Assert.Single(A.Comparison().Amazon(order => order with { HasRivalAddress = true }).InspectedBy(rule)).Severity);

    [Fact]
    public void Accepts_an_order_with_one_address() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
