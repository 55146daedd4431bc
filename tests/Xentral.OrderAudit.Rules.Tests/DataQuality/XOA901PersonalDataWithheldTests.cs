using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Rules.DataQuality;

namespace Xentral.OrderAudit.Rules.Tests.DataQuality;

public sealed class XOA901PersonalDataWithheldTests
{
    private readonly XOA901PersonalDataWithheld rule = new();

    [Theory]
    [InlineData(1, "1 Bestellung", "1 order")]
    [InlineData(2, "2 Bestellungen", "2 orders")]
    [InlineData(1_200, "1.200 Bestellungen", "1,200 orders")]
    public void Counts_the_orders_Amazon_withheld(int count, string german, string english)
        => Assert.Equal(
            new(german, english),
            Assert.Single(rule.Inspect(Covering([NotCheckableReason.Pending, .. Enumerable.Repeat(NotCheckableReason.Withheld, count)]))).Detail);

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
