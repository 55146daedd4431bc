using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Rules.DataQuality;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA901PersonalDataWithheldTests
{
    private readonly XOA901PersonalDataWithheld rule = new();

    [Fact]
    public void Counts_the_orders_Amazon_withheld()
        => Assert.Equal("2", Assert.Single(rule.Inspect(Covering(NotCheckableReason.Withheld, NotCheckableReason.Withheld, NotCheckableReason.Pending))).Detail.De);

    [Fact]
    public void Accepts_a_run_without_withheld_orders() => Assert.Empty(rule.Inspect(Covering(NotCheckableReason.AmazonFulfilled)));

    private static RunFacts Covering(params NotCheckableReason[] reasons)
    {
        var coverage = new Coverage();
        foreach (var reason in reasons)
        {
            coverage.Add(new AuditedOrder { Number = new("302-1234567-1234567"), Outcome = Outcome.NotCheckable, Reason = reason });
        }

        return new RunFacts(coverage, AcceptList.Empty);
    }
}
