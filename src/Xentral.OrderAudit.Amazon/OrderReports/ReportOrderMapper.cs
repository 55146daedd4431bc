using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>Rows of a report → our order. What the report does not tell stays unknown.</summary>
internal sealed class ReportOrderMapper(ReportHeader header, TimeZoneInfo zone)
{
    // "Shipped - Delivered to Buyer" is shipped.
    private static readonly (string Begin, AmazonOrderStatus Status)[] Statuses =
    [
        ("PENDINGAVAILABILITY", AmazonOrderStatus.PendingAvailability),
        ("PENDING", AmazonOrderStatus.Pending),
        ("UNSHIPPED", AmazonOrderStatus.Unshipped),
        ("PARTIALLYSHIPPED", AmazonOrderStatus.PartiallyShipped),
        ("PARTIALLY SHIPPED", AmazonOrderStatus.PartiallyShipped),
        ("SHIPPING", AmazonOrderStatus.PartiallyShipped),
        ("SHIPPED", AmazonOrderStatus.Shipped),
        ("COMPLETE", AmazonOrderStatus.Shipped),
        ("CANCEL", AmazonOrderStatus.Cancelled),
        ("UNFULFILLABLE", AmazonOrderStatus.Unfulfillable),
    ];

    public AmazonOrder Map(OrderDraft draft)
    {
        var number = new OrderNumber(draft.Number);
        if (DateOf(draft, ReportColumn.PurchaseDate, ReportColumn.PaymentsDate) is not { } purchasedAt)
        {
            return AmazonOrder.Unreadable(number, default, "purchase-date is missing or no time");
        }

        // A part of an address proves nothing, so none is kept.
        var isWithheld = LacksColumnsFor(draft);
        var address = isWithheld ? null : AddressOf(draft);
        return new AmazonOrder
        {
            Number = number,
            PurchasedAt = purchasedAt,
            LastUpdatedAt = DateOf(draft, ReportColumn.LastUpdatedDate) ?? purchasedAt,
            MarketplaceId = MarketplaceOf(draft[ReportColumn.SalesChannel]),
            Fulfilment = FulfilmentOf(draft),
            Status = StatusOf(draft),
            ShipBy = DateOf(draft, ReportColumn.ShipByDate),
            IsInStorePickup = IsTrue(draft[ReportColumn.IsInStorePickup]),
            DeliveryAddress = address,
            IsAddressWithheld = isWithheld,
            HasLostLetters = address is not null && LossyText.IsIn(address),
        };
    }

    public DateTimeOffset? DateOf(OrderDraft draft, params ReadOnlySpan<ReportColumn> columns)
    {
        foreach (var column in columns)
        {
            if (draft[column] is { Length: > 0 } text && ReportDates.Parse(text, zone) is { } moment)
            {
                return moment;
            }
        }

        return null;
    }

    private static PostalAddress? AddressOf(OrderDraft draft)
    {
        var address = new PostalAddress
        {
            Name = draft[ReportColumn.Name],
            Street = draft[ReportColumn.AddressLine1],
            Supplement = draft[ReportColumn.AddressLine2],
            SecondSupplement = draft[ReportColumn.AddressLine3],
            PostalCode = draft[ReportColumn.PostalCode],
            City = draft[ReportColumn.City],
            State = draft[ReportColumn.State],
            Country = draft[ReportColumn.Country],
            Phone = draft.HasText(ReportColumn.Phone) ? draft[ReportColumn.Phone] : draft[ReportColumn.BuyerPhone],
        };
        return address == PostalAddress.Empty ? null : address with { Kind = KindOf(draft) };
    }

    private static AddressKind KindOf(OrderDraft draft) => draft[ReportColumn.AddressType].ToUpperInvariant() switch
    {
        _ when IsTrue(draft[ReportColumn.IsPickupPoint]) => AddressKind.PickupPoint,
        "RESIDENTIAL" => AddressKind.Residential,
        "COMMERCIAL" => AddressKind.Commercial,
        "PICKUP_POINT" => AddressKind.PickupPoint,
        _ => AddressKind.Unknown,
    };

    /// <summary>A column the seller switched off must not look like an address that Amazon lost.</summary>
    private bool LacksColumnsFor(OrderDraft draft)
        => !header.Has(ReportColumn.Name) || !header.Has(ReportColumn.AddressLine1) || !header.Has(ReportColumn.City)
            || !header.Has(ReportColumn.PostalCode) || !header.Has(ReportColumn.Country)

            // The street may stand in the line that is missing: "Möhrenfeld GmbH" in line 1 and "Lindenstraße 5" in line 2.
            || ((!header.Has(ReportColumn.AddressLine2) || !header.Has(ReportColumn.AddressLine3)) && !draft[ReportColumn.AddressLine1].Any(char.IsAsciiDigit));

    // A report for shipping holds what the merchant ships, and nothing else.
    private Fulfilment FulfilmentOf(OrderDraft draft) => draft[ReportColumn.FulfilmentChannel].ToUpperInvariant() switch
    {
        "AMAZON" or "AFN" => Fulfilment.Amazon,
        "MERCHANT" or "MFN" or "SELLER" => Fulfilment.Merchant,
        "" when header.Kind != OrderReportKind.AllOrders && !header.Has(ReportColumn.FulfilmentChannel) => Fulfilment.Merchant,
        _ => Fulfilment.Unknown,
    };

    private AmazonOrderStatus StatusOf(OrderDraft draft)
    {
        var text = draft[ReportColumn.OrderStatus].ToUpperInvariant();
        if (text.Length == 0 && header.Kind == OrderReportKind.Unshipped)
        {
            return draft.HasShipped ? AmazonOrderStatus.PartiallyShipped : AmazonOrderStatus.Unshipped;
        }

        return text.Length == 0 ? AmazonOrderStatus.Unknown : Statuses.FirstOrDefault(each => text.StartsWith(each.Begin, StringComparison.Ordinal)).Status;
    }

    // An unknown channel ("Non-Amazon DE") keeps its name: it is not one of the marketplaces that were asked for.
    private static string MarketplaceOf(string channel)
        => Marketplace.All.FirstOrDefault(marketplace => marketplace.Domain.Equals(channel, StringComparison.OrdinalIgnoreCase))?.Id ?? channel;

    private static bool IsTrue(string text) => text.Equals("true", StringComparison.OrdinalIgnoreCase) || text is "1" or "yes";
}
