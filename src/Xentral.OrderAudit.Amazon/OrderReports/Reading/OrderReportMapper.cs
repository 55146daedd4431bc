using Xentral.OrderAudit.Amazon.Versions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>Rows of a report → our order. What the report does not tell stays unknown.</summary>
/// <param name="document">Names it in messages.</param>
/// <param name="zone">The zone of times that name none.</param>
/// <param name="asOf">How old the report is, for rows that do not tell their own age.</param>
internal sealed class OrderReportMapper(string document, TimeZoneInfo zone, DateTimeOffset? asOf)
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

    public static LocalizedText PurchaseDate { get; } = new(De: "Kaufdatum", En: "date of purchase");

    public AmazonOrder Map(OrderDraft draft)
    {
        if (draft.Fault is (var line, var because))
        {
            return AmazonOrder.Unreadable(new(draft.Number), default, RowFaults.At(document, line, because));
        }

        OrderVersions? versions = null;
        foreach (var texts in draft.Versions)
        {
            var order = Map(draft, texts);
            if (versions is null)
            {
                versions = new(order);
            }
            else
            {
                versions.Add(order);
            }
        }

        return versions!.Result;
    }

    private AmazonOrder Map(OrderDraft draft, OrderTexts texts)
    {
        var (number, header) = (new OrderNumber(draft.Number), draft.Header);
        if (DateOf(texts, OrderReportColumn.PurchaseDate, OrderReportColumn.PaymentsDate) is not { } purchasedAt)
        {
            var column = header.Has(OrderReportColumn.PurchaseDate) ? OrderReportColumn.PurchaseDate : OrderReportColumn.PaymentsDate;
            return AmazonOrder.Unreadable(
                number, default, RowFaults.At(document, draft.Line, RowFaults.NoDate(PurchaseDate, header.NameOf(column), texts[column])));
        }

        // A part of an address proves nothing, so none is kept.
        var isWithheld = LacksColumnsFor(header, texts);
        var address = isWithheld ? null : AddressOf(texts);
        var updatedAt = DateOf(texts, OrderReportColumn.LastUpdatedDate);
        return new AmazonOrder
        {
            Number = number,
            PurchasedAt = purchasedAt,
            LastUpdatedAt = updatedAt ?? purchasedAt,
            AsOf = updatedAt ?? asOf,
            MarketplaceId = MarketplaceOf(texts[OrderReportColumn.SalesChannel]),
            Fulfilment = FulfilmentOf(header, texts),
            Status = StatusOf(header, draft.HasShipped, texts),
            ShipBy = DateOf(texts, OrderReportColumn.ShipByDate),
            IsInStorePickup = IsTrue(texts[OrderReportColumn.IsInStorePickup]),
            DeliveryAddress = address,
            IsAddressWithheld = isWithheld,
            HasLostLetters = address is not null && LossyText.IsIn(address),
        };
    }

    private DateTimeOffset? DateOf(OrderTexts texts, params ReadOnlySpan<OrderReportColumn> columns)
    {
        foreach (var column in columns)
        {
            if (texts[column] is { Length: > 0 } text && OrderReportDates.Parse(text, zone) is { } moment)
            {
                return moment;
            }
        }

        return null;
    }

    private static PostalAddress? AddressOf(OrderTexts texts)
    {
        var address = new PostalAddress
        {
            Name = texts[OrderReportColumn.Name],
            Street = texts[OrderReportColumn.AddressLine1],
            Supplement = texts[OrderReportColumn.AddressLine2],
            SecondSupplement = texts[OrderReportColumn.AddressLine3],
            PostalCode = texts[OrderReportColumn.PostalCode],
            City = texts[OrderReportColumn.City],
            State = texts[OrderReportColumn.State],
            Country = texts[OrderReportColumn.Country],
            Phone = texts.Has(OrderReportColumn.Phone) ? texts[OrderReportColumn.Phone] : texts[OrderReportColumn.BuyerPhone],
        };
        return address == PostalAddress.Empty ? null : address with { Kind = KindOf(texts) };
    }

    private static AddressKind KindOf(OrderTexts texts) => texts[OrderReportColumn.AddressType].ToUpperInvariant() switch
    {
        _ when IsTrue(texts[OrderReportColumn.IsPickupPoint]) => AddressKind.PickupPoint,
        "RESIDENTIAL" => AddressKind.Residential,
        "COMMERCIAL" => AddressKind.Commercial,
        "PICKUP_POINT" => AddressKind.PickupPoint,
        _ => AddressKind.Unknown,
    };

    /// <summary>A column the seller switched off must not look like an address that Amazon lost.</summary>
    private static bool LacksColumnsFor(OrderReportHeader header, OrderTexts texts)
        => !header.Has(OrderReportColumn.Name) || !header.Has(OrderReportColumn.AddressLine1) || !header.Has(OrderReportColumn.City)
            || !header.Has(OrderReportColumn.PostalCode) || !header.Has(OrderReportColumn.Country)

            // The street may stand in the line that is missing: "Möhrenfeld GmbH" in line 1 and "Lindenstraße 5" in line 2.
            || (
                (!header.Has(OrderReportColumn.AddressLine2) || !header.Has(OrderReportColumn.AddressLine3))
                    && !texts[OrderReportColumn.AddressLine1].Any(char.IsAsciiDigit));

    // A report for shipping holds what the merchant ships, and nothing else.
    private static Fulfilment FulfilmentOf(OrderReportHeader header, OrderTexts texts) => texts[OrderReportColumn.FulfilmentChannel].ToUpperInvariant() switch
    {
        "AMAZON" or "AFN" => Fulfilment.Amazon,
        "MERCHANT" or "MFN" or "SELLER" => Fulfilment.Merchant,
        "" when header.Kind != OrderReportKind.AllOrders && !header.Has(OrderReportColumn.FulfilmentChannel) => Fulfilment.Merchant,
        _ => Fulfilment.Unknown,
    };

    private static AmazonOrderStatus StatusOf(OrderReportHeader header, bool hasShipped, OrderTexts texts)
    {
        var text = texts[OrderReportColumn.OrderStatus].ToUpperInvariant();
        if (text.Length == 0 && header.Kind == OrderReportKind.Unshipped)
        {
            return hasShipped ? AmazonOrderStatus.PartiallyShipped : AmazonOrderStatus.Unshipped;
        }

        return text.Length == 0 ? AmazonOrderStatus.Unknown : Statuses.FirstOrDefault(each => text.StartsWith(each.Begin, StringComparison.Ordinal)).Status;
    }

    // An unknown channel ("Non-Amazon DE") keeps its name: it is not one of the marketplaces that were asked for.
    private static string MarketplaceOf(string channel)
        => Marketplace.All.FirstOrDefault(marketplace => marketplace.Domain.Equals(channel, StringComparison.OrdinalIgnoreCase))?.Id ?? channel;

    private static bool IsTrue(string text) => text.Equals("true", StringComparison.OrdinalIgnoreCase) || text is "1" or "yes";
}
