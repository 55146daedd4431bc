using Microsoft.Extensions.Time.Testing;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Core.Tests.Auditing;

public sealed class OrderAuditorTests
{
    [Fact]
    public void An_order_stored_as_Amazon_has_it_is_clear()
        => Assert.Equal(Outcome.Clear, Audit(Orders.Amazon(), Orders.Erp()).Outcome);

    [Fact]
    public void A_lost_street_makes_the_order_affected_and_keeps_both_addresses()
    {
        var order = Audit(Orders.Amazon(), WithoutStreet(Orders.Erp()));

        Assert.Equal((Outcome.Affected, Cause.LostInTransfer), (order.Outcome, order.Cause));
        Assert.Equal(Orders.Complete, order.AmazonAddress);
        Assert.Equal("", order.ErpAddress!.Street);
    }

    [Theory]
    [InlineData(AmazonOrderStatus.Pending, NotCheckableReason.Pending)]
    [InlineData(AmazonOrderStatus.PendingAvailability, NotCheckableReason.Pending)]
    [InlineData(AmazonOrderStatus.Cancelled, NotCheckableReason.Cancelled)]
    [InlineData(AmazonOrderStatus.Unfulfillable, NotCheckableReason.Cancelled)]
    public void A_status_without_delivery_is_not_checkable(AmazonOrderStatus status, NotCheckableReason reason)
    {
        var order = Audit(Orders.Amazon() with { Status = status }, WithoutStreet(Orders.Erp()));

        Assert.Equal((Outcome.NotCheckable, reason), (order.Outcome, order.Reason));
        Assert.DoesNotContain(order.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void An_order_fulfilled_by_Amazon_never_has_address_findings()
    {
        var order = Audit(Orders.Amazon() with { Fulfilment = Fulfilment.Amazon, DeliveryAddress = null }, WithoutStreet(Orders.Erp()));

        Assert.Equal(NotCheckableReason.AmazonFulfilled, order.Reason);
        Assert.Empty(order.Findings);
    }

    [Fact]
    public void An_anonymised_row_is_not_checkable_although_it_has_no_street()
        => Assert.Equal(NotCheckableReason.Anonymised, Audit(Orders.Amazon(), WithoutStreet(Orders.Erp()) with { IsAnonymised = true }).Reason);

    [Fact]
    public void An_order_Amazon_sent_unreadably_is_named()
    {
        var order = Audit(AmazonOrder.Unreadable(new OrderNumber("302-1"), Orders.Now, new("die Adresse ist eine Zahl", "address is a number")));

        Assert.Equal(NotCheckableReason.Unreadable, order.Reason);
        Assert.Equal("XOA908", Assert.Single(order.Findings).Rule.Id);
    }

    [Fact]
    public void An_order_missing_in_Xentral_is_not_imported_once_the_grace_is_over()
        => Assert.Equal(Cause.NotImported, Audit(Orders.Amazon()).Cause);

    [Fact]
    public void An_order_missing_in_Xentral_within_the_grace_waits()
        => Assert.Equal(NotCheckableReason.Pending, Audit(Orders.Amazon() with { PurchasedAt = Orders.Now.AddHours(-23) }).Reason);

    [Fact]
    public void A_cancelled_row_counts_as_missing_and_is_still_shown()
    {
        var order = Audit(Orders.Amazon(), Orders.Erp() with { State = ErpOrderState.Cancelled });

        Assert.Equal(Cause.NotImported, order.Cause);
        Assert.Equal(1, order.Erp!.OrderId);
    }

    [Fact]
    public void A_cancelled_row_is_ignored_beside_a_live_one()
        => Assert.Equal(Outcome.Clear, Audit(Orders.Amazon(), Orders.Erp(), WithoutStreet(Orders.Erp(id: 2)) with { State = ErpOrderState.Cancelled }).Outcome);

    [Fact]
    public void Two_live_rows_are_a_duplicate_judged_by_the_worse_one()
    {
        var order = Audit(Orders.Amazon(), Orders.Erp(), WithoutStreet(Orders.Erp(id: 2)));

        Assert.Equal(Cause.LostInTransfer, order.Cause);
        Assert.Equal(2, order.Erp!.OrderId);
        Assert.Equal(["XOA102", "XOA402"], order.Findings.Select(finding => finding.Rule.Id).Order());
    }

    [Fact]
    public void A_partial_delivery_is_no_duplicate()
        => Assert.Equal(Outcome.Clear, Audit(Orders.Amazon(), Orders.Erp(), Orders.Erp(id: 2) with { SplitFrom = 1 }).Outcome);

    [Fact]
    public void A_reduced_address_is_withheld_when_no_other_order_has_one()
        => Assert.Equal(NotCheckableReason.Withheld, Judge(Reduced(), WithoutStreet(Orders.Erp())).Settle(amazonGivesAddresses: false).Reason);

    [Fact]
    public void A_reduced_address_with_a_broken_row_is_incomplete_at_Amazon_when_others_have_one()
        => Assert.Equal(Cause.IncompleteAtAmazon, Judge(Reduced(), WithoutStreet(Orders.Erp())).Settle(amazonGivesAddresses: true).Cause);

    [Fact]
    public void A_reduced_address_with_a_whole_row_is_never_called_clear()
        => Assert.Equal(NotCheckableReason.Withheld, Judge(Reduced(), Orders.Erp()).Settle(amazonGivesAddresses: true).Reason);

    public static TheoryData<PostalAddress> UncomparableAddresses =>
    [
        Orders.Complete with { Street = "" },
        Orders.Complete with { Name = "" },
        Orders.Complete with { PostalCode = "", City = "" },
    ];

    [Theory]
    [MemberData(nameof(UncomparableAddresses))]
    public void Without_recipient_street_or_place_at_Amazon_a_whole_row_is_never_called_clear(PostalAddress atAmazon)
    {
        var order = Judge(Orders.Amazon() with { DeliveryAddress = atAmazon }, Orders.Erp()).Settle(amazonGivesAddresses: true);

        Assert.Equal((Outcome.NotCheckable, NotCheckableReason.Withheld), (order.Outcome, order.Reason));
    }

    public static TheoryData<PostalAddress> ComparableAddresses =>
    [
        Orders.Complete with { Country = "" },
        Orders.Complete with { PostalCode = "" },
        Orders.Complete with { Name = "", Company = "Frieda Quendel" },
    ];

    [Theory]
    [MemberData(nameof(ComparableAddresses))]
    public void A_part_Amazon_can_do_without_leaves_a_whole_row_clear(PostalAddress atAmazon)
        => Assert.Equal(Outcome.Clear, Judge(Orders.Amazon() with { DeliveryAddress = atAmazon }, Orders.Erp()).Settle(amazonGivesAddresses: true).Outcome);

    [Fact]
    public void An_order_without_row_whose_status_nobody_tells_may_be_cancelled()
    {
        var nothingElse = Rulebook.Runner(new Rulebook.Rule(Rulebook.StreetMissing, order => order.Erp is { DeliveryAddress.Street: "" }));
        var order = Auditor(nothingElse).Judge(Orders.Amazon() with { Status = AmazonOrderStatus.Unknown }, []).Settle(amazonGivesAddresses: true);

        Assert.Equal((Outcome.NotCheckable, NotCheckableReason.StatusUnknown), (order.Outcome, order.Reason));
    }

    [Fact]
    public void Who_collects_in_a_shop_and_whom_nobody_ships_to_have_reasons_of_their_own()
    {
        var nothingElse = Rulebook.Runner(new Rulebook.Rule(Rulebook.StreetMissing, order => order.Erp is { DeliveryAddress.Street: "" }));
        var unknown = Orders.Amazon() with { Fulfilment = Fulfilment.Unknown, Status = AmazonOrderStatus.Unknown };

        Assert.Equal(NotCheckableReason.StorePickup, Audit(Orders.Amazon() with { IsInStorePickup = true }, Orders.Erp()).Reason);
        Assert.Equal(NotCheckableReason.FulfilmentUnknown, Auditor(nothingElse).Judge(unknown, []).Settle(amazonGivesAddresses: true).Reason);
    }

    [Fact]
    public void An_order_with_two_addresses_of_the_same_age_is_neither_clear_nor_blamed_on_the_transfer()
    {
        var order = Orders.Amazon() with { HasRivalAddress = true };

        Assert.Equal(NotCheckableReason.AddressesContradict, Audit(order, Orders.Erp()).Reason);
        Assert.Equal(NotCheckableReason.AddressesContradict, Audit(order, WithoutStreet(Orders.Erp())).Reason);
        Assert.Equal(Cause.NotImported, Audit(order).Cause);
    }

    [Fact]
    public void The_same_broken_letters_on_both_sides_are_not_clear()
    {
        var broken = Orders.Complete with { Name = "JÃ¶rg MÃ¶hrenfeld" };

        Assert.Equal(
            NotCheckableReason.Unreadable, Audit(Orders.Amazon() with { DeliveryAddress = broken }, Orders.Erp() with { DeliveryAddress = broken }).Reason);
    }

    [Fact]
    public void An_address_the_source_never_shows_is_neither_clear_nor_incomplete_at_Amazon()
    {
        var amazon = Reduced() with { IsAddressWithheld = true };

        Assert.Equal(NotCheckableReason.Withheld, Audit(amazon, Orders.Erp()).Reason);
        Assert.Equal(
            NotCheckableReason.Withheld,
            Auditor(Rulebook.Runner(NeedsAddresses)).Judge(amazon, [WithoutStreet(Orders.Erp())]).Settle(amazonGivesAddresses: true).Reason);
    }

    [Fact]
    public void That_an_order_is_missing_or_doubled_shows_without_its_address()
    {
        var amazon = Reduced() with { IsAddressWithheld = true };

        Assert.Equal(Cause.NotImported, Audit(amazon).Cause);
        Assert.Equal(Cause.Duplicated, Audit(amazon, Orders.Erp(), Orders.Erp(id: 2)).Cause);
    }

    [Fact]
    public void Letters_lost_in_the_report_are_never_blamed_on_Xentral()
    {
        var amazon = Orders.Amazon() with { HasLostLetters = true, DeliveryAddress = Orders.Complete with { Name = "?????? ??????", City = "??????" } };
        var mismatch = new Rulebook.Rule(Rulebook.StreetMissing, order => order.Addresses is { Verdict: > Verdict.Minor });

        var order = Auditor(Rulebook.Runner(mismatch)).Judge(amazon, [Orders.Erp()]).Settle(amazonGivesAddresses: true);

        Assert.Equal((Outcome.NotCheckable, NotCheckableReason.Unreadable), (order.Outcome, order.Reason));
        Assert.DoesNotContain(order.Findings, finding => finding.Severity == Severity.Error);
    }

    [Fact]
    public void A_street_missing_in_Xentral_is_lost_in_transfer_whatever_its_letters_were()
    {
        var amazon = Orders.Amazon() with { HasLostLetters = true, DeliveryAddress = Orders.Complete with { Name = "?????? ??????", Street = "????? 5" } };

        Assert.Equal(Cause.LostInTransfer, Audit(amazon, WithoutStreet(Orders.Erp())).Cause);
    }

    [Fact]
    public void Lost_letters_that_leave_enough_to_compare_are_clear()
        => Assert.Equal(
            Outcome.Clear,
            Audit(Orders.Amazon() with { HasLostLetters = true, DeliveryAddress = Orders.Complete with { Street = "Lindenstra?e 12" } }, Orders.Erp()).Outcome);

    [Fact]
    public void A_rule_that_throws_makes_the_order_unreadable_instead_of_clear()
    {
        var broken = new Rulebook.Rule(Rulebook.StreetMissing, _ => throw new InvalidOperationException());
        var order = Auditor(Rulebook.Runner(broken)).Judge(Orders.Amazon(), [Orders.Erp()]).Settle(amazonGivesAddresses: true);

        Assert.Equal(NotCheckableReason.Unreadable, order.Reason);
        Assert.Contains("XOA102", Assert.Single(order.Findings).Detail.En, StringComparison.Ordinal);
    }

    private static Rulebook.Rule NeedsAddresses => new(Rulebook.StreetMissing, order => order.Addresses is { Erp.Street: "" });

    private static AmazonOrder Reduced() => Orders.Amazon() with { DeliveryAddress = new PostalAddress { City = "Dresden", Country = "DE" } };

    private static ErpOrder WithoutStreet(ErpOrder row) => row with { DeliveryAddress = row.DeliveryAddress with { Street = "" } };

    private static AuditedOrder Audit(AmazonOrder order, params ErpOrder[] rows) => Judge(order, rows).Settle(amazonGivesAddresses: true);

    private static OrderJudgement Judge(AmazonOrder order, params ErpOrder[] rows) => Auditor(Rulebook.Runner()).Judge(order, rows);

    private static OrderAuditor Auditor(RuleRunner rules) => new(rules, AcceptList.Empty, TimeSpan.FromHours(24), new FakeTimeProvider(Orders.Now));
}
