using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.TestSupport.Rest;

/// <summary>Orders as the two versions of Xentral's interface show them, and the filters they know.</summary>
internal static class SalesOrders
{
    public static IEnumerable<StoredOrder> Filter(IEnumerable<StoredOrder> orders, IQueryCollection query)
    {
        for (var index = 0; query[$"filter[{index}][key]"].ToString() is { Length: > 0 } key; index++)
        {
            var operation = query[$"filter[{index}][op]"].ToString();
            var value = query[$"filter[{index}][value]"].ToString();
            var values = Enumerable.Range(0, 1000)
                .Select(each => query[$"filter[{index}][value][{each}]"].ToString())
                .TakeWhile(each => each.Length > 0)
                .ToHashSet();
            orders = (key, operation) switch
            {
                ("externalOrderNumber", "in") => orders.Where(order => values.Contains(order.Number)),
                ("documentDate", "greaterThanOrEquals") => orders.Where(order => string.CompareOrdinal(DateOf(order), value) >= 0),
                ("documentDate", "lessThanOrEquals") => orders.Where(order => string.CompareOrdinal(DateOf(order), value) <= 0),
                _ => [],
            };
        }

        return orders;
    }

    public static IEnumerable<StoredOrder> FilterV1(IEnumerable<StoredOrder> orders, IQueryCollection query)
    {
        var numbers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; query[$"filter[{index}][property]"] == "internet" && query[$"filter[{index}][expression]"] == "eq"; index++)
        {
            numbers.Add(query[$"filter[{index}][value]"].ToString());
        }

        var since = query["datum_gte"].ToString();
        var until = query["datum_lte"].ToString();

        return orders.Where(order => (numbers.Count == 0 || numbers.Contains(order.Number))
            && (since.Length == 0 || string.CompareOrdinal(DateOf(order), since) >= 0)
            && (until.Length == 0 || string.CompareOrdinal(DateOf(order), until) <= 0));
    }

    public static object V3(StoredOrder order) => new
    {
        id = $"{order.Id}",
        documentNumber = order.DocumentNumber.Length == 0 ? null : order.DocumentNumber,
        documentDate = DateOf(order) is { Length: > 0 } date ? date : null,
        status = order.Status switch
        {
            "angelegt" => "draft",
            "freigegeben" => "released",
            "abgeschlossen" => "completed",
            "storniert" => "canceled",
            var other => other,
        },
        externalOrderNumber = order.Number,
        externalOrderId = order.ShopNumber ?? order.Number,
        address = new { id = $"{order.CustomerId}" },
        documentAddress = V3(order.BillingAddress, order.Salutation),
        deviatingShipToAddress = IsSeparate(order) ? V3(order.DeliveryAddress ?? PostalAddress.Empty, "") : null,
        effectiveAddresses = new
        {
            soldTo = V3(order.BillingAddress, order.Salutation),
            shipTo = V3(IsSeparate(order) ? order.DeliveryAddress ?? PostalAddress.Empty : order.BillingAddress, ""),
        },
    };

    public static IReadOnlyDictionary<string, object> V1(StoredOrder order)
        => ErpColumns.Orders.Where(column => !column.Column.StartsWith("packstation", StringComparison.Ordinal) && column.Column != "logdatei")
            .ToDictionary(column => column.Column, column => column.Value(order));

    private static object V3(PostalAddress address, string salutation) => new
    {
        type = salutation switch { "herr" => "mr", "frau" => "mrs", "firma" => "company", _ => null },
        name = address.Name,
        contactPerson = address.Contact,
        department = address.Department,
        subDepartment = address.SubDepartment,
        addressSupplement = address.Supplement,
        street = address.Street,
        zipCode = address.PostalCode,
        city = address.City,
        state = address.State,
        country = address.Country,
        email = address.Email,
        phone = address.Phone,
    };

    private static bool IsSeparate(StoredOrder order) => order.HasSeparateDeliveryAddress ?? order.DeliveryAddress is not null;

    private static string DateOf(StoredOrder order) => order.OrderedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
