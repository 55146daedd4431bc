using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Rules.DataQuality;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA910AcceptanceOutdatedTests
{
    private readonly XOA910AcceptanceOutdated rule = new();

    [Fact]
    public void Names_an_entry_whose_order_looks_different_now()
        => Assert.Equal("7 (302-1, XOA303)", Assert.Single(rule.Inspect(RunThatAudited("302-1"))).Detail.De);

    [Fact]
    public void Accepts_an_entry_whose_order_was_not_audited() => Assert.Empty(rule.Inspect(RunThatAudited("302-2")));

    private static RunFacts RunThatAudited(string order)
    {
        var accepted = new AcceptList(
            [new AcceptEntry("302-1", "XOA303", "0123456789abcdef", new DateOnly(2027, 1, 31), "Umzug", Line: 7)], new DateOnly(2023, 8, 9));
        accepted.Mark(new(order), PostalAddress.Empty, PostalAddress.Empty, []);

        return new RunFacts(new Coverage(), accepted);
    }
}
