using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA316EarlierAddressUsedTests
{
    private readonly XOA316EarlierAddressUsed rule = new();

    [Fact]
    public void Flags_the_address_of_an_older_order()
        => Assert.Single(A.Comparison().WithEvidence(new ComparedEvidence { IsEarlierAddress = true }).InspectedBy(rule));

    [Fact]
    public void Accepts_an_order_with_an_address_of_its_own() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
