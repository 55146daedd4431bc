using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules.Import;

namespace Xentral.OrderAudit.Rules.Tests.Import;

public sealed class XOA409UnknownToAmazonTests
{
    private readonly XOA409UnknownToAmazon rule = new();

    [Fact]
    public void Names_the_first_orders_and_counts_all()
    {
        var finding = Assert.Single(rule.Inspect(Unknown([.. Enumerable.Range(0, 7).Select(index => $"302-1234567-123456{index}")])));

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.StartsWith(
            "7 Amazon-Aufträge, die Amazon für diese Tage und Marktplätze nicht geliefert hat: 302-1234567-1234560, ",
            finding.Detail.De,
            StringComparison.Ordinal);
        Assert.EndsWith("302-1234567-1234564 …", finding.Detail.De, StringComparison.Ordinal);
    }

    [Fact]
    public void Warns_of_numbers_that_Amazon_never_gives()
        => Assert.Equal(Severity.Warning, Assert.Single(rule.Inspect(Unknown("302-1234567-123456"))).Severity);

    [Fact]
    public void Accepts_a_run_in_which_Amazon_knows_every_order() => Assert.Empty(rule.Inspect(Unknown()));

    private static RunFacts Unknown(params string[] numbers) => new(new Coverage(), AcceptList.Empty)
    {
        UnknownOrders =
        [
            .. numbers.Select(number => new UnknownOrder(new(number), new ErpOrderReference(1, "200001", "freigegeben"), new DateOnly(2023, 8, 5))),
        ],
    };
}
