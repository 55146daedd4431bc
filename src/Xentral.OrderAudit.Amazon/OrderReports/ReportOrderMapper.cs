using Xentral.OrderAudit.Amazon.Versions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>Rows of a report → our order. What the report does not tell stays unknown.</summary>
/// <param name="document">Names it in messages.</param>
/// <param name="zone">The zone of times that name none.</param>
/// <param name="asOf">How old the report is, for rows that do not tell their own age.</param>
internal sealed class ReportOrderMapper(string document, TimeZoneInfo zone, DateTimeOffset? asOf)
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
        if (DateOf(texts, ReportColumn.PurchaseDate, ReportColumn.PaymentsDate) is not { } purchasedAt)
        {
            var column = header.Has(ReportColumn.PurchaseDate) ? ReportColumn.PurchaseDate : ReportColumn.PaymentsDate;
            return AmazonOrder.Unreadable(number, default, RowFaults.At(document, draft.Line, RowFaults.NoDate(PurchaseDate, header.NameOf(column), texts[column])));
        }

        // A part of an address proves nothing, so none is kept.
        var isWithheld = LacksColumnsFor(header, texts);
        var address = isWithheld ? null : AddressOf(texts);
        var updatedAt = DateOf(texts, ReportColumn.LastUpdatedDate);
        return new AmazonOrder
        {
            Number = number,
            PurchasedAt = purchasedAt,
            LastUpdatedAt = updatedAt ?? purchasedAt,
            AsOf = updatedAt ?? asOf,
            MarketplaceId = MarketplaceOf(texts[ReportColumn.SalesChannel]),
            Fulfilment = FulfilmentOf(header, texts),
            Status = StatusOf(header, draft.HasShipped, texts),
            ShipBy = DateOf(texts, ReportColumn.ShipByDate),
            IsInStorePickup = IsTrue(texts[ReportColumn.IsInStorePickup]),
            DeliveryAddress = address,
            IsAddressWithheld = isWithheld,
            HasLostLetters = address is not null && LossyText.IsIn(address),
        };
    }

    private DateTimeOffset? DateOf(OrderTexts texts, params ReadOnlySpan<ReportColumn> columns)
    {
        foreach (var column in columns)
        {
            if (texts[column] is { Length: > 0 } text && ReportDates.Parse(text, zone) is { } moment)
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
            Name = texts[ReportColumn.Name],
            Street = texts[ReportColumn.AddressLine1],
            Supplement = texts[ReportColumn.AddressLine2],
            SecondSupplement = texts[ReportColumn.AddressLine3],
            PostalCode = texts[ReportColumn.PostalCode],
            City = texts[ReportColumn.City],
            State = texts[ReportColumn.State],
            Country = texts[ReportColumn.Country],
            Phone = texts.Has(ReportColumn.Phone) ? texts[ReportColumn.Phone] : texts[ReportColumn.BuyerPhone],
        };
        return address == PostalAddress.Empty ? null : address with { Kind = KindOf(texts) };
    }

    private static AddressKind KindOf(OrderTexts texts) => texts[ReportColumn.AddressType].ToUpperInvariant() switch
    {
        _ when IsTrue(texts[ReportColumn.IsPickupPoint]) => AddressKind.PickupPoint,
        "RESIDENTIAL" => AddressKind.Residential,
        "COMMERCIAL" => AddressKind.Commercial,
        "PICKUP_POINT" => AddressKind.PickupPoint,
        _ => AddressKind.Unknown,
    };

    /// <summary>A column the seller switched off must not look like an address that Amazon lost.</summary>
    private static bool LacksColumnsFor(ReportHeader header, OrderTexts texts)
        => !header.Has(ReportColumn.Name) || !header.Has(ReportColumn.AddressLine1) || !header.Has(ReportColumn.City)
            || !header.Has(ReportColumn.PostalCode) || !header.Has(ReportColumn.Country)

            // The street may stand in the line that is missing: "Möhrenfeld GmbH" in line 1 and "Lindenstraße 5" in line 2.
            || ((!header.Has(ReportColumn.AddressLine2) || !header.Has(ReportColumn.AddressLine3)) && !texts[ReportColumn.AddressLine1].Any(char.IsAsciiDigit));

    // A report for shipping holds what the merchant ships, and nothing else.
    private static Fulfilment FulfilmentOf(ReportHeader header, OrderTexts texts) => texts[ReportColumn.FulfilmentChannel].ToUpperInvariant() switch
    {
        "AMAZON" or "AFN" => Fulfilment.Amazon,
        "MERCHANT" or "MFN" or "SELLER" => Fulfilment.Merchant,
        "" when header.Kind != OrderReportKind.AllOrders && !header.Has(ReportColumn.FulfilmentChannel) => Fulfilment.Merchant,
        _ => Fulfilment.Unknown,
    };

    private static AmazonOrderStatus StatusOf(ReportHeader header, bool hasShipped, OrderTexts texts)
    {
        var text = texts[ReportColumn.OrderStatus].ToUpperInvariant();
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
