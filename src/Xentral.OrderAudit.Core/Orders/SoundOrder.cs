using System.Security.Cryptography;
using System.Text;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Orders;

/// <summary>
/// What no order can be, whichever way it came: bought in the year 50, with a number that breaks lines, or living behind 32,000 letters. Such an order is
/// named as unreadable and costs nothing but itself; what merely does not matter is left out.
/// </summary>
public static class SoundOrder
{
    /// <summary>Letters. Longer than any line of an address; comparing longer ones would only cost time.</summary>
    public const int LongestField = 1_000;

    private const int FirstYear = 1995;
    private const int LastYear = 2200;
    private const int ShownOfNumber = 40;

    private static readonly LocalizedText BadNumber = new(
        "die Bestellnummer enthält Zeichen, die keine Bestellnummer hat",
        "the order number holds characters that no order number has");

    private static readonly LocalizedText BadDate = new("das Kaufdatum kann nicht stimmen", "the purchase date cannot be true");

    private static readonly LocalizedText BadLine = new(
        "eine Zeile der Anschrift ist länger als jede Anschrift", "a line of the address is longer than any address");

    /// <param name="since">Stands in for a purchase date that cannot be one.</param>
    public static AmazonOrder Of(AmazonOrder order, DateTimeOffset since)
    {
        if (!order.Number.IsPlain)
        {
            return AmazonOrder.Unreadable(NameFor(order.Number), Purchase(order, since), BadNumber);
        }

        if (!IsLikely(order.PurchasedAt))
        {
            return order.UnreadableBecause is null
                ? AmazonOrder.Unreadable(order.Number, since, BadDate)
                : order with { PurchasedAt = since };
        }

        if (order.DeliveryAddress is { } address && !IsAddress(address))
        {
            return AmazonOrder.Unreadable(order.Number, order.PurchasedAt, BadLine);
        }

        // The usual order is handed on as it is, without a copy.
        var isUsual = IsLikely(order.LastUpdatedAt) && order.ShipBy == Likely(order.ShipBy) && order.ShippedAt == Likely(order.ShippedAt);
        return isUsual && order.MarketplaceId.Length <= LongestField ? order : order with
        {
            LastUpdatedAt = IsLikely(order.LastUpdatedAt) ? order.LastUpdatedAt : order.PurchasedAt,
            ShipBy = Likely(order.ShipBy),
            ShippedAt = Likely(order.ShippedAt),
            MarketplaceId = Shortened(order.MarketplaceId),
        };
    }

    /// <summary>Lines of a length that can be compared.</summary>
    public static bool IsAddress(PostalAddress address)
        => address.Lines.All(line => line.Length <= LongestField)
        && address is { PostalCode.Length: <= LongestField, City.Length: <= LongestField, District.Length: <= LongestField, State.Length: <= LongestField }
        && address is { Country.Length: <= LongestField, Phone.Length: <= LongestField, Email.Length: <= LongestField };

    /// <summary>A day on which an order may have been made; anything else is no date.</summary>
    public static DateOnly? Likely(DateOnly? day) => day is { Year: >= FirstYear and < LastYear } ? day : null;

    private static DateTimeOffset? Likely(DateTimeOffset? moment) => moment is { } known && IsLikely(known) ? moment : null;

    private static bool IsLikely(DateTimeOffset moment) => moment.Year is >= FirstYear and < LastYear;

    private static DateTimeOffset Purchase(AmazonOrder order, DateTimeOffset since) => IsLikely(order.PurchasedAt) ? order.PurchasedAt : since;

    private static string Shortened(string text) => text.Length <= LongestField ? text : text[..ShownOfNumber];

    // Readable as far as it can be, and different for each: such orders still have to be told apart and counted.
    private static OrderNumber NameFor(OrderNumber number)
    {
        var shown = SafeText.Of(number.Value).Replace('|', SafeText.Replacement).Replace('*', SafeText.Replacement);
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(number.Value)).AsSpan(0, 4));
        return new($"?{SafeText.Of(shown.Length <= ShownOfNumber ? shown : shown[..ShownOfNumber])}-{digest}");
    }
}
