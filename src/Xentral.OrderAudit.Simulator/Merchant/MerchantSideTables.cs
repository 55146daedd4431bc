using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.Simulator.Merchant;

/// <summary>What Xentral's other tables hold of an invented merchant's orders: carts in the staging table, delivery notes, protocol.</summary>
public static class MerchantSideTables
{
    private static readonly TimeSpan FetchedAfter = TimeSpan.FromMinutes(25);
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>Everything Xentral has; the rows of the orders themselves included.</summary>
    public static StoredXentral Of(IReadOnlyList<SyntheticOrder> orders)
    {
        var numbered = orders.Select((order, index) => (Order: order, Id: index + 1))
            .Where(each => each.Order.Amazon.Fulfilment == Fulfilment.Merchant)
            .ToList();

        return new StoredXentral
        {
            Shops = [new StoredShop(1, "Amazon")],
            Orders = [.. orders.SelectMany(order => order.Stored)],
            Carts = [.. numbered.Where(each => HasCart(each.Order)).Select(each => Cart(each.Order, each.Id))],
            DeliveryNotes = [.. numbered.Where(each => IsShipped(each.Order)).Select(each => Note(each.Order, each.Id))],
            Parcels = [.. numbered.Where(each => IsShipped(each.Order)).Select(each => Parcel(each.Order, each.Id))],
            Events =
            [
                .. orders.SelectMany(
                    order => order.Stored.Select(row => new StoredEvent(row.Id, FetchedAt(order).AddMinutes(5), "Auftrag importiert vom Shop Amazon"))),
            ],
        };
    }

    // Some orders that were not imported were never fetched, either.
    private static bool HasCart(SyntheticOrder order)
        => order.Stored.Count > 0 || order.Damage == Damage.NotImported && order.Amazon.Number.Value[^1] % 3 != 0;

    private static StoredCart Cart(SyntheticOrder order, int id)
    {
        var isPhp = id % 3 == 0;
        var keys = CartEncoding.KeysOf(order.Amazon.Number.Value, Delivered(order, id));

        return new StoredCart(id, order.Amazon.Number.Value, isPhp ? CartEncoding.Php(keys) : CartEncoding.Json(keys), FetchedAt(order))
        {
            IsImported = order.Damage != Damage.NotImported,
            IsJson = !isPhp,
        };
    }

    /// <summary>Every fifth damaged order arrived whole and was spoilt by the import; the others arrived as they were stored.</summary>
    private static PostalAddress Delivered(SyntheticOrder order, int id)
        => order.Damage == Damage.NotImported || order.Damage != Damage.None && id % 5 == 0 || order.Stored.Count == 0
            ? order.Amazon.DeliveryAddress ?? PostalAddress.Empty
            : AddressOf(order.Stored[0]);

    private static bool IsShipped(SyntheticOrder order) => order.Stored.Count > 0 && order.Stored[0].Status == "abgeschlossen";

    private static StoredDeliveryNote Note(SyntheticOrder order, int id) => new(id, order.Stored[0].Id, AddressOf(order.Stored[0]), $"{300_000 + id}");

    private static StoredParcel Parcel(SyntheticOrder order, int id) => new(id, $"003400000000{id:D8}", DateOnly.FromDateTime(FetchedAt(order)).AddDays(1));

    private static PostalAddress AddressOf(StoredOrder row) => row.DeliveryAddress ?? row.BillingAddress;

    private static DateTime FetchedAt(SyntheticOrder order) => TimeZoneInfo.ConvertTime(order.Amazon.PurchasedAt + FetchedAfter, Berlin).DateTime;
}
