using Xentral.OrderAudit.Amazon.Versions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Tests.Versions;

public sealed class OrderVersionsTests
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

        Assert.Equal(expected, Merged(Shipping, General));
        Assert.Equal(expected, Merged(General, Shipping));
    }

    [Fact]
    public void The_younger_address_counts_as_a_whole_however_much_more_the_older_holds()
    {
        var older = Shipping with { DeliveryAddress = Shipping.DeliveryAddress! with { Supplement = "Hinterhaus", Phone = "+49 30 23125 001" } };
        var younger = Shipping with { DeliveryAddress = Shipping.DeliveryAddress! with { Street = "Ring 1" }, LastUpdatedAt = Noon.AddHours(1) };

        Assert.Equal(younger.DeliveryAddress, Merged(older, younger).DeliveryAddress);
        Assert.Equal(younger.DeliveryAddress, Merged(younger, older).DeliveryAddress);
        Assert.False(Merged(younger, older).HasRivalAddress);
    }

    [Fact]
    public void An_address_counts_by_its_own_age_and_not_by_that_of_a_report_without_one()
    {
        var first = Shipping with { AsOf = Noon.AddHours(1) };
        var second = Shipping with { AsOf = Noon.AddHours(2), DeliveryAddress = Shipping.DeliveryAddress! with { Street = "Ring 1" } };

        Assert.Equal("Ring 1", Merged(first, General, second).DeliveryAddress!.Street);
        Assert.Equal("Ring 1", Merged(General, second, first).DeliveryAddress!.Street);
        Assert.Equal(AmazonOrderStatus.Shipped, Merged(first, General, second).Status);
    }

    [Fact]
    public void Two_addresses_of_the_same_age_are_said_until_a_younger_one_comes()
    {
        var rival = Shipping with { DeliveryAddress = Shipping.DeliveryAddress! with { Street = "Ring 1" } };
        var younger = rival with { LastUpdatedAt = Noon.AddHours(1) };

        Assert.True(Merged(Shipping, rival).HasRivalAddress);
        Assert.True(Merged(rival, Shipping, rival).HasRivalAddress);
        Assert.False(Merged(Shipping, rival, younger).HasRivalAddress);
        Assert.False(Merged(Shipping, younger, rival).HasRivalAddress);
        Assert.False(
            Merged(Shipping, Shipping with { DeliveryAddress = Shipping.DeliveryAddress! with { Name = "ÄNNE  GRÜNSPECHT", Phone = "1" } }).HasRivalAddress);
    }

    [Fact]
    public void An_address_that_is_withheld_later_stays_known()
    {
        var withheld = Shipping with
        {
            LastUpdatedAt = Noon.AddHours(1),
            Status = AmazonOrderStatus.Shipped,
            DeliveryAddress = new() { City = "Dresden", Country = "DE" },
        };

        Assert.Equal(("Lindenstraße 5", AmazonOrderStatus.Shipped), (Merged(Shipping, withheld).DeliveryAddress!.Street, Merged(Shipping, withheld).Status));
        Assert.Equal("Lindenstraße 5", Merged(withheld, Shipping).DeliveryAddress!.Street);
    }

    [Fact]
    public void An_address_saved_on_its_own_completes_its_order_and_contradicts_another_address_of_it()
    {
        var alone = AmazonOrder.Unreadable(Shipping.Number, default, new("nur die Adresse", "the address alone")) with
        {
            DeliveryAddress = Shipping.DeliveryAddress,
        };
        var bare = Shipping with { DeliveryAddress = new() { City = "Dresden" }, IsAddressWithheld = true };
        var moved = Shipping with { DeliveryAddress = Shipping.DeliveryAddress! with { Street = "Ring 1" } };

        Assert.Equal((Shipping.DeliveryAddress, false), (Merged(alone, bare).DeliveryAddress, Merged(bare, alone).IsAddressWithheld));
        Assert.Null(Merged(alone, bare).UnreadableBecause);
        Assert.True(Merged(moved, alone).HasRivalAddress);
        Assert.NotNull(Merged(alone, alone).UnreadableBecause);
    }

    [Fact]
    public void A_text_that_kept_its_letters_beats_one_that_did_not()
    {
        var lossy = Shipping with { HasLostLetters = true, DeliveryAddress = Shipping.DeliveryAddress! with { Name = "?nne Gr?nspecht", Phone = "1" } };

        Assert.False(Merged(lossy, Shipping).HasLostLetters);
        Assert.False(Merged(Shipping, lossy).HasLostLetters);
    }

    [Theory]
    [InlineData(AmazonOrderStatus.Unshipped, AmazonOrderStatus.Shipped, 0, AmazonOrderStatus.Shipped)]
    [InlineData(AmazonOrderStatus.Shipped, AmazonOrderStatus.Unshipped, 0, AmazonOrderStatus.Shipped)]
    [InlineData(AmazonOrderStatus.Unshipped, AmazonOrderStatus.Cancelled, 1, AmazonOrderStatus.Cancelled)]
    [InlineData(AmazonOrderStatus.Unknown, AmazonOrderStatus.Pending, -1, AmazonOrderStatus.Pending)]
    [InlineData(AmazonOrderStatus.Shipped, AmazonOrderStatus.Unknown, 1, AmazonOrderStatus.Shipped)]
    public void The_later_status_wins_and_of_the_same_age_the_one_that_has_come_further(
        AmazonOrderStatus first, AmazonOrderStatus second, int hoursLater, AmazonOrderStatus expected)
        => Assert.Equal(
            expected, Merged(Shipping with { Status = first }, Shipping with { Status = second, LastUpdatedAt = Noon.AddHours(hoursLater) }).Status);

    [Fact]
    public void A_readable_order_beats_an_unreadable_one()
    {
        var unreadable = AmazonOrder.Unreadable(Shipping.Number, Noon, new("zerrissen", "torn apart"));

        Assert.Equal(Shipping, Merged(unreadable, Shipping));
        Assert.Equal(Shipping, Merged(Shipping, unreadable));
        Assert.Equal(PostalAddress.Empty, unreadable.DeliveryAddress ?? PostalAddress.Empty);
    }

    private static AmazonOrder Merged(AmazonOrder first, params AmazonOrder[] others)
    {
        var versions = new OrderVersions(first);
        foreach (var other in others)
        {
            versions.Add(other);
        }

        return versions.Result with { AsOf = null };
    }
}
