using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>Counts, while files are read, what they did not tell.</summary>
internal sealed class FileCoverage
{
    public int Orders { get; private set; }

    public int OutsideWindow { get; set; }

    public int OtherMarketplaces { get; set; }

    public int AddressWithheld { get; private set; }

    public int LostLetters { get; private set; }

    /// <summary>Shipped by the merchant, and nobody says whether it was shipped or cancelled.</summary>
    public int StatusUnknown { get; private set; }

    public int MarketplaceUnknown { get; private set; }

    public int ShipByUnknown { get; private set; }

    public int ShippedByAmazon { get; private set; }

    public int Unreadable { get; private set; }

    public void Enter(AmazonOrder order)
    {
        Orders++;
        if (order.UnreadableBecause is not null)
        {
            Unreadable++;
            return;
        }

        var isOfMerchant = order.Fulfilment != Fulfilment.Amazon;
        AddressWithheld += order.IsAddressWithheld && isOfMerchant ? 1 : 0;
        LostLetters += order.HasLostLetters ? 1 : 0;
        StatusUnknown += order.Status == AmazonOrderStatus.Unknown && isOfMerchant ? 1 : 0;
        MarketplaceUnknown += order.MarketplaceId.Length == 0 ? 1 : 0;
        ShipByUnknown += order.ShipBy is null && isOfMerchant ? 1 : 0;
        ShippedByAmazon += isOfMerchant ? 0 : 1;
    }
}
