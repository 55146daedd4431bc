using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Rest;

/// <summary><c>GET /api/v3/salesOrders</c> of today's Xentral (public OpenAPI description, github.com/xentral/api-spec-public).</summary>
internal sealed class SalesOrdersV3 : IRestOrders
{
    private const string Path = "api/v3/salesOrders?perPage=1000";

    public int BatchSize => 100;

    public string Name => "REST v3";

    public bool AnswersEmptyWith404 => false;

    public string AddressOf(IReadOnlyList<OrderNumber> numbers)
        => $"{Path}&{Filter(0, "externalOrderNumber", "in")}&"
            + $"{string.Join('&', numbers.Select((number, index) => $"filter[0][value][{index}]={Uri.EscapeDataString(number.Value)}"))}";

    public string AddressOf(DateOnly first, DateOnly last)
        => $"{Path}&{Filter(0, "documentDate", "greaterThanOrEquals")}&filter[0][value]={Text(first)}"
            + $"&{Filter(1, "documentDate", "lessThanOrEquals")}&filter[1][value]={Text(last)}";

    public string? NextOf(string address, JsonElement page)
    {
        var cursor = page.Part("meta").Text("nextCursor") ?? CursorOf(page.Part("links").Text("next"));
        var without = address.Split("&cursor=")[0];

        return string.IsNullOrEmpty(cursor) ? null : $"{without}&cursor={Uri.EscapeDataString(cursor)}";
    }

    public IEnumerable<JsonElement> OrdersOf(JsonElement page)
        => page.ValueKind == JsonValueKind.Object && page.TryGetProperty("data", out var orders) && orders.ValueKind == JsonValueKind.Array
            ? orders.EnumerateArray()
            : throw RestFailures.UnexpectedAnswer();

    public ErpOrder? Map(JsonElement order)
    {
        var row = RowOf(order);
        if (StoredNumber.Read(row.Internet, row.Shopextid) is not { } number)
        {
            return null;
        }

        var mapped = ErpOrderMapper.Map(row, number);
        var shipTo = order.Part("effectiveAddresses").Part("shipTo");

        // Xentral has resolved there which block counts.
        return shipTo.ValueKind == JsonValueKind.Object ? mapped with { DeliveryAddress = Resolved(AddressOf(shipTo), mapped.DeliveryAddress) } : mapped;
    }

    private static AuftragRow RowOf(JsonElement order)
    {
        var billing = order.Part("documentAddress");
        var delivery = order.Part("deviatingShipToAddress");

        return new AuftragRow
        {
            // Partial deliveries show in the document number, see RestOrderSource.
            Teillieferungvon = 0,

            // It resolves the address itself, a parcel locker's too.
            Versandart = "",
            Id = order.Number("id"),
            Internet = order.Text("externalOrderNumber"),
            Shopextid = order.Text("externalOrderId"),
            Belegnr = order.Text("documentNumber"),
            Datum = order.Text("documentDate"),
            Status = StatusOf(order.Text("status")),
            Adresse = order.Part("address").Number("id"),
            Typ = TypeOf(billing.Text("type")),
            Name = billing.Text("name") ?? "",
            Ansprechpartner = billing.Text("contactPerson") ?? "",
            Abteilung = billing.Text("department") ?? "",
            Unterabteilung = billing.Text("subDepartment") ?? "",
            Adresszusatz = billing.Text("addressSupplement") ?? "",
            Strasse = billing.Text("street") ?? "",
            Plz = billing.Text("zipCode") ?? "",
            Ort = billing.Text("city") ?? "",
            Bundesstaat = billing.Text("state") ?? "",
            Land = billing.Text("country") ?? "",
            Email = billing.Text("email") ?? "",
            Telefon = billing.Text("phone") ?? "",
            Abweichendelieferadresse = delivery.ValueKind == JsonValueKind.Object ? 1 : 0,
            Liefername = delivery.Text("name") ?? "",
            Lieferansprechpartner = delivery.Text("contactPerson") ?? "",
            Lieferabteilung = delivery.Text("department") ?? "",
            Lieferunterabteilung = delivery.Text("subDepartment") ?? "",
            Lieferadresszusatz = delivery.Text("addressSupplement") ?? "",
            Lieferstrasse = delivery.Text("street") ?? "",
            Lieferplz = delivery.Text("zipCode") ?? "",
            Lieferort = delivery.Text("city") ?? "",
            Lieferbundesstaat = delivery.Text("state") ?? "",
            Lieferland = delivery.Text("country") ?? "",
            Lieferemail = delivery.Text("email") ?? "",
        };
    }

    private static PostalAddress AddressOf(JsonElement address) => new()
    {
        Name = address.Text("name") ?? "",
        Contact = address.Text("contactPerson") ?? "",
        Department = address.Text("department") ?? "",
        SubDepartment = address.Text("subDepartment") ?? "",
        Street = address.Text("street") ?? "",
        Supplement = address.Text("addressSupplement") ?? "",
        PostalCode = address.Text("zipCode") ?? "",
        City = address.Text("city") ?? "",
        State = address.Text("state") ?? "",
        Country = address.Text("country") ?? "",
        Phone = address.Text("phone") ?? "",
        Email = address.Text("email") ?? "",
    };

    private static PostalAddress Resolved(PostalAddress shipTo, PostalAddress own) => shipTo with
    {
        State = shipTo.State.Length > 0 ? shipTo.State : own.State,
        Phone = shipTo.Phone.Length > 0 ? shipTo.Phone : own.Phone,
        Email = shipTo.Email.Length > 0 ? shipTo.Email : own.Email,
    };

    private static string StatusOf(string? status) => status?.ToUpperInvariant() switch
    {
        "DRAFT" => "angelegt",
        "RELEASED" => "freigegeben",
        "COMPLETED" => "abgeschlossen",
        "CANCELED" or "CANCELLED" => "storniert",
        _ => status ?? "",
    };

    private static string TypeOf(string? type) => type switch
    {
        "mr" => "herr",
        "mrs" => "frau",
        "company" => "firma",
        _ => type ?? "",
    };

    private static string? CursorOf(string? next)
        => next?.Split('?', 2) is [_, var query]
            ? query.Split('&')
                .Where(part => part.StartsWith("cursor=", StringComparison.Ordinal))
                .Select(part => Uri.UnescapeDataString(part["cursor=".Length..]))
                .FirstOrDefault()
            : null;

    private static string Filter(int index, string key, string operation) => $"filter[{index}][key]={key}&filter[{index}][op]={operation}";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
