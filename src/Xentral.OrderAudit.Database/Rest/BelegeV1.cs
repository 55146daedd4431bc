using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Rest;

/// <summary>
/// <c>GET api/v1/belege/auftraege</c> of Xentral 20.3 and OpenXE (<c>DocumentSalesOrderResource</c>, <c>ComplexSearchFilter</c>): the table's own columns.
/// It leaves out those of a parcel locker: an order to one cannot be checked this way.
/// </summary>
internal sealed class BelegeV1 : IRestOrders
{
    private const int PageSize = 1000;

    // The interface shows page 1 again for a page beyond this one.
    private const int LastPage = 1000;

    private static readonly string Path = $"api/v1/belege/auftraege?items={PageSize}";

    public int BatchSize => 40;

    public string Name => "REST v1";

    public bool AnswersEmptyWith404 => true;

    public string AddressOf(IReadOnlyList<OrderNumber> numbers)
        => $"{Path}&{string.Join('&', numbers.Select((number, index) => FilterOf(number, index)))}&page=1";

    private static string FilterOf(OrderNumber number, int index)
        => $"filter[{index}][property]=internet&filter[{index}][expression]=eq&filter[{index}][operation]=OR"
            + $"&filter[{index}][value]={Uri.EscapeDataString(number.Value)}";

    public string AddressOf(DateOnly first, DateOnly last) => $"{Path}&datum_gte={Text(first)}&datum_lte={Text(last)}&sort=datum&page=1";

    public string? NextOf(string address, JsonElement page)
    {
        var parts = address.Split("&page=");
        var current = int.Parse(parts[1], CultureInfo.InvariantCulture);

        return OrdersOf(page).Count() < PageSize || current >= LastPage ? null : $"{parts[0]}&page={current + 1}";
    }

    public IEnumerable<JsonElement> OrdersOf(JsonElement page)
        => page.ValueKind == JsonValueKind.Object && page.TryGetProperty("data", out var orders) && orders.ValueKind == JsonValueKind.Array
            ? orders.EnumerateArray()
            : throw RestFailures.UnexpectedAnswer();

    public ErpOrder? Map(JsonElement order)
        => RowOf(order) is var row && StoredNumber.Read(row.Internet, row.Shopextid) is { } number ? ErpOrderMapper.Map(row, number) : null;

    private static AuftragRow RowOf(JsonElement order) => new()
    {
        Id = order.Number("id"),
        Internet = order.Text("internet"),
        Shopextid = order.Text("shopextid"),
        Belegnr = order.Text("belegnr"),
        Datum = order.Text("datum"),
        Status = order.Text("status") ?? "",
        Adresse = order.Number("adresse"),
        Teillieferungvon = order.Number("teillieferungvon"),
        Versandart = order.Text("versandart"),
        Typ = order.Text("typ"),
        Name = order.Text("name"),
        Ansprechpartner = order.Text("ansprechpartner"),
        Abteilung = order.Text("abteilung"),
        Unterabteilung = order.Text("unterabteilung"),
        Adresszusatz = order.Text("adresszusatz"),
        Strasse = order.Text("strasse"),
        Plz = order.Text("plz"),
        Ort = order.Text("ort"),
        Bundesstaat = order.Text("bundesstaat"),
        Land = order.Text("land"),
        Email = order.Text("email"),
        Telefon = order.Text("telefon"),
        Abweichendelieferadresse = order.Number("abweichendelieferadresse"),
        Liefername = order.Text("liefername"),
        Lieferansprechpartner = order.Text("lieferansprechpartner"),
        Lieferabteilung = order.Text("lieferabteilung"),
        Lieferunterabteilung = order.Text("lieferunterabteilung"),
        Lieferadresszusatz = order.Text("lieferadresszusatz"),
        Lieferstrasse = order.Text("lieferstrasse"),
        Lieferplz = order.Text("lieferplz"),
        Lieferort = order.Text("lieferort"),
        Lieferbundesstaat = order.Text("lieferbundesstaat"),
        Lieferland = order.Text("lieferland"),
        Lieferemail = order.Text("lieferemail"),
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
