using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Files;

public sealed class OrderMergeTests
{
    private static readonly DateTimeOffset Noon = new(2023, 8, 4, 12, 0, 0, TimeSpan.Zero);

    private static readonly AmazonOrder Shipping = new()
    {
        Number = new("302-1234567-0000001"),
        PurchasedAt = Noon,
        LastUpdatedAt = Noon,
        Fulfilment = Fulfilment.Merchant,
        ShipBy = Noon.AddDays(2),
        DeliveryAddress = new() { Name = "Änne Grünspecht", Street = "Lindenstraße 5", PostalCode = "01067", City = "Dresden", Country = "DE" },
    };

    private static readonly AmazonOrder General = Shipping with
    {
        LastUpdatedAt = Noon.AddHours(3),
        MarketplaceId = "A1PA6795UKMFR9",
        Status = AmazonOrderStatus.Shipped,
        ShipBy = null,
        DeliveryAddress = new() { PostalCode = "01067", City = "Dresden", State = "Sachsen", Country = "DE", Phone = "0" },
        IsAddressWithheld = true,
    };

    [Fact]
    public void The_report_on_all_orders_adds_status_and_marketplace_to_the_address_of_the_other_whichever_comes_first()
    {
        var expected = Shipping with { LastUpdatedAt = General.LastUpdatedAt, MarketplaceId = General.MarketplaceId, Status = General.Status };

        Assert.Equal(expected, OrderMerge.Of(Shipping, General));
        Assert.Equal(expected, OrderMerge.Of(General, Shipping));
    }

    [Fact]
    public void The_address_with_more_in_it_wins_as_a_whole()
    {
        var poorer = Shipping with { DeliveryAddress = Shipping.DeliveryAddress! with { Street = "", Supplement = "Anderswo 1" }, LastUpdatedAt = Noon.AddHours(1) };
        var richer = Shipping with { DeliveryAddress = Shipping.DeliveryAddress! with { Phone = "+49 30 23125 001" } };

        Assert.Equal(richer.DeliveryAddress, OrderMerge.Of(poorer, richer).DeliveryAddress);
        Assert.Equal(richer.DeliveryAddress, OrderMerge.Of(richer, poorer).DeliveryAddress);
    }

    [Fact]
    public void Of_two_equally_full_addresses_the_later_one_wins()
    {
        var moved = Shipping with { DeliveryAddress = Shipping.DeliveryAddress! with { Street = "Ring 1" }, LastUpdatedAt = Noon.AddHours(1) };

        Assert.Equal("Ring 1", OrderMerge.Of(Shipping, moved).DeliveryAddress!.Street);
        Assert.Equal("Ring 1", OrderMerge.Of(moved, Shipping).DeliveryAddress!.Street);
    }

    [Fact]
    public void A_text_that_kept_its_letters_beats_one_that_did_not()
    {
        var lossy = Shipping with { HasLostLetters = true, DeliveryAddress = Shipping.DeliveryAddress! with { Name = "?ukasz", Phone = "1" } };

        Assert.False(OrderMerge.Of(lossy, Shipping).HasLostLetters);
        Assert.False(OrderMerge.Of(Shipping, lossy).HasLostLetters);
    }

    [Theory]
    [InlineData(AmazonOrderStatus.Unshipped, AmazonOrderStatus.Shipped, 0, AmazonOrderStatus.Shipped)]
    [InlineData(AmazonOrderStatus.Shipped, AmazonOrderStatus.Unshipped, 0, AmazonOrderStatus.Shipped)]
    [InlineData(AmazonOrderStatus.Unshipped, AmazonOrderStatus.Cancelled, 1, AmazonOrderStatus.Cancelled)]
    [InlineData(AmazonOrderStatus.Unknown, AmazonOrderStatus.Pending, -1, AmazonOrderStatus.Pending)]
    [InlineData(AmazonOrderStatus.Shipped, AmazonOrderStatus.Unknown, 1, AmazonOrderStatus.Shipped)]
    public void The_later_status_wins_and_of_the_same_age_the_one_that_has_come_further(
        AmazonOrderStatus first, AmazonOrderStatus second, int hoursLater, AmazonOrderStatus expected)
        => Assert.Equal(expected, OrderMerge.Of(Shipping with { Status = first }, Shipping with { Status = second, LastUpdatedAt = Noon.AddHours(hoursLater) }).Status);

    [Fact]
    public void A_readable_order_beats_an_unreadable_one()
    {
        var unreadable = AmazonOrder.Unreadable(Shipping.Number, Noon, "its row is torn apart by a line break");

        Assert.Equal(Shipping, OrderMerge.Of(unreadable, Shipping));
        Assert.Equal(Shipping, OrderMerge.Of(Shipping, unreadable));
        Assert.Equal(PostalAddress.Empty, unreadable.DeliveryAddress ?? PostalAddress.Empty);
    }
}
