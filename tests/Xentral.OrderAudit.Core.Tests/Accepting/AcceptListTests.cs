using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Tests.Auditing;

namespace Xentral.OrderAudit.Core.Tests.Accepting;

public sealed class AcceptListTests
{
    private static readonly DateOnly Today = new(2023, 8, 9);
    private static readonly AmazonOrder Amazon = Auditing.Orders.Amazon();
    private static readonly ErpOrder Erp = Auditing.Orders.Erp() with { DeliveryAddress = Auditing.Orders.Complete with { Street = "" } };
    private static readonly string Fingerprint = AddressFingerprint.Of(Amazon.Number, Amazon.DeliveryAddress, Erp.DeliveryAddress);

    [Fact]
    public void An_accepted_error_leaves_the_order_clear_and_listed_with_its_reason()
    {
        var order = Audit(Entry());

        Assert.Equal(Outcome.Clear, order.Outcome);
        Assert.True(order.IsListed);
        Assert.Equal("Kunde holt ab", Assert.Single(order.Findings).Accepted!.Reason);
    }

    [Fact]
    public void A_changed_address_ends_the_acceptance_and_names_the_entry()
    {
        var list = new AcceptList([Entry() with { Fingerprint = "0000000000000000" }], Today);

        Assert.Equal(Outcome.Affected, Audit(list).Outcome);
        Assert.Single(list.Outdated);
    }

    [Fact]
    public void An_entry_counts_through_its_last_day_and_is_then_reported()
    {
        Assert.Equal(Outcome.Clear, Audit(Entry() with { Until = Today }).Outcome);

        var list = new AcceptList([Entry() with { Until = Today.AddDays(-1) }], Today);
        Assert.Equal(Outcome.Affected, Audit(list).Outcome);
        Assert.Single(list.Expired);
    }

    [Fact]
    public void An_entry_for_another_rule_or_order_changes_nothing()
    {
        Assert.Equal(Outcome.Affected, Audit(Entry() with { Rule = "XOA103" }).Outcome);
        Assert.Equal(Outcome.Affected, Audit(Entry() with { Order = "302-9" }).Outcome);
    }

    [Fact]
    public void A_whole_rule_can_be_accepted()
        => Assert.Equal(Outcome.Clear, Audit(Entry() with { Order = "*", Fingerprint = "*" }).Outcome);

    [Fact]
    public void An_entry_whose_order_was_not_audited_is_not_outdated()
        => Assert.Empty(new AcceptList([Entry()], Today).Outdated);

    private static AcceptEntry Entry() => new(Amazon.Number.Value, "XOA102", Fingerprint, new DateOnly(2024, 1, 1), "Kunde holt ab", 1);

    private static AuditedOrder Audit(AcceptEntry entry) => Audit(new AcceptList([entry], Today));

    private static AuditedOrder Audit(AcceptList list)
        => new OrderAuditor(Rulebook.Runner(), list, TimeSpan.FromHours(24), new FakeTimeProvider(Auditing.Orders.Now))
            .Judge(Amazon, [Erp])
            .Settle(amazonGivesAddresses: true);
}
