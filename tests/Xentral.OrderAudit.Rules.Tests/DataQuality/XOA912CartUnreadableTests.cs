using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Rules.DataQuality;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA912CartUnreadableTests
{
    private readonly XOA912CartUnreadable rule = new();

    [Fact]
    public void Counts_and_names_the_carts()
        => Assert.Equal(
            "2: 302-1234567-1234567, 302-1234567-1234568", Assert.Single(rule.Inspect(Unreadable("302-1234567-1234567", "302-1234567-1234568"))).Detail.De);

    [Fact]
    public void Accepts_a_run_whose_carts_could_be_read() => Assert.Empty(rule.Inspect(Unreadable()));

    private static RunFacts Unreadable(params string[] numbers)
        => new(new Coverage(), AcceptList.Empty) { UnreadableCarts = [.. numbers.Select(number => new Core.Orders.OrderNumber(number))] };
}
