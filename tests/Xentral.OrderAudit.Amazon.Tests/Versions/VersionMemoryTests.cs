using Xentral.OrderAudit.Amazon.Versions;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Versions;

public sealed class VersionMemoryTests
{
    private static readonly DateTimeOffset Noon = new(2023, 8, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly AmazonOrder First = new()
    {
        Number = new("302-1234567-0000001"),
        PurchasedAt = Noon,
        LastUpdatedAt = Noon,
        Fulfilment = Fulfilment.Merchant,
        Status = AmazonOrderStatus.Unshipped,
        DeliveryAddress = new() { Name = "Änne Grünspecht", Street = "Lindenstraße 5", PostalCode = "01067", City = "Dresden", Country = "DE" },
    };

    private static readonly AmazonOrder Moved = First with { DeliveryAddress = First.DeliveryAddress! with { Street = "Ring 1" } };

    private readonly VersionMemory memory = new();

    [Fact]
    public void The_same_again_is_no_news()
    {
        Assert.Equal([First], Through(First, First, First with { LastUpdatedAt = Noon.AddHours(1) }));
        Assert.Equal(1, memory.Orders);
    }

    [Fact]
    public void A_younger_version_takes_the_place_of_the_first_and_an_older_one_does_not()
        => Assert.Equal(
            ["Lindenstraße 5", "Ring 1"], Through(First, Moved with { LastUpdatedAt = Noon.AddHours(2) }, First with { LastUpdatedAt = Noon.AddHours(1) })
            .Select(order => order.DeliveryAddress!.Street));

    [Fact]
    public void The_age_of_what_was_no_news_counts_all_the_same()
        => Assert.Single(Through(First, First with { LastUpdatedAt = Noon.AddHours(2) }, Moved with { LastUpdatedAt = Noon.AddHours(1) }));

    [Fact]
    public void Another_address_of_the_same_age_is_marked()
    {
        Assert.Equal([false, true, true], Through(First, Moved, First).Select(order => order.HasRivalAddress));
        Assert.Equal([false], Through(Moved with { LastUpdatedAt = Noon.AddHours(1) }).Select(order => order.HasRivalAddress));
    }

    [Fact]
    public void An_order_that_was_pending_is_judged_again_once_it_is_released()
        => Assert.Equal(
            2, Through(First with { Status = AmazonOrderStatus.Pending, DeliveryAddress = null }, First with { LastUpdatedAt = Noon.AddDays(1) }).Count);

    [Fact]
    public void An_address_is_not_taken_back_by_an_answer_without_one_but_by_a_cancellation()
    {
        var withheld = First with { DeliveryAddress = null, IsAddressWithheld = true, LastUpdatedAt = Noon.AddHours(1) };

        Assert.Single(Through(First, withheld));
        Assert.Single(Through(withheld with { Status = AmazonOrderStatus.Cancelled }));
    }

    [Fact]
    public void A_readable_version_takes_the_place_of_an_unreadable_one()
    {
        var unreadable = AmazonOrder.Unreadable(First.Number, Noon.AddDays(9), new("Aufbau", "shape"));

        Assert.Equal([unreadable, First], Through(unreadable, First, unreadable));
    }

    [Fact]
    public void What_waited_for_a_second_look_comes_out_and_never_in_the_place_of_something_younger()
    {
        var held = memory.Take(First)!;
        var younger = memory.Take(Moved with { LastUpdatedAt = Noon.AddHours(1) })!;

        Assert.NotNull(memory.Release(younger));
        Assert.Null(memory.Release(held));
    }

    [Fact]
    public void An_order_is_never_lost_because_something_younger_still_waits()
    {
        var held = memory.Take(First)!;
        var younger = memory.Take(Moved with { LastUpdatedAt = Noon.AddHours(1) })!;

        Assert.NotNull(memory.Release(held));
        Assert.NotNull(memory.Release(younger));
    }

    [Fact]
    public void A_fresh_reading_settles_a_contradiction()
    {
        memory.Release(memory.Take(First)!);
        var rival = memory.Take(Moved)!;

        Assert.True(rival.HasRivalAddress);
        Assert.False(memory.Release(Moved with { AsOf = Noon.AddDays(1) })!.HasRivalAddress);
    }

    private List<AmazonOrder> Through(params AmazonOrder[] orders)
        => [.. orders.Select(memory.Take).OfType<AmazonOrder>().Select(memory.Release).OfType<AmazonOrder>()];
}
