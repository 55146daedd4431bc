using System.Text;
using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Amazon.OrderReports;

/// <summary>Which column stands where. By name, in any order and choice: sellers pick columns in Seller Central, and every report has its own set.</summary>
internal sealed partial class ReportHeader
{
    /// <summary>What an order report should have, as Amazon names it.</summary>
    public static readonly IReadOnlyList<string> Expected =
        ["order-id", "purchase-date", "recipient-name", "ship-address-1", "ship-city", "ship-postal-code", "ship-country"];

    private const int MostColumns = 500;
    private const int MostShown = 12;

    private static readonly Dictionary<string, ReportColumn> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["order-id"] = ReportColumn.OrderId,
        ["amazon-order-id"] = ReportColumn.OrderId,
        ["purchase-date"] = ReportColumn.PurchaseDate,
        ["payments-date"] = ReportColumn.PaymentsDate,
        ["last-updated-date"] = ReportColumn.LastUpdatedDate,
        ["reporting-date"] = ReportColumn.LastUpdatedDate,
        ["latest-ship-date"] = ReportColumn.ShipByDate,
        ["promise-date"] = ReportColumn.ShipByDate,
        ["recipient-name"] = ReportColumn.Name,
        ["ship-address-1"] = ReportColumn.AddressLine1,
        ["ship-address-2"] = ReportColumn.AddressLine2,
        ["ship-address-3"] = ReportColumn.AddressLine3,
        ["ship-city"] = ReportColumn.City,
        ["ship-state"] = ReportColumn.State,
        ["ship-postal-code"] = ReportColumn.PostalCode,
        ["ship-country"] = ReportColumn.Country,
        ["ship-phone-number"] = ReportColumn.Phone,
        ["buyer-phone-number"] = ReportColumn.BuyerPhone,
        ["address-type"] = ReportColumn.AddressType,
        ["is-pickup-point-order"] = ReportColumn.IsPickupPoint,
        ["is-ispu-order"] = ReportColumn.IsInStorePickup,
        ["sales-channel"] = ReportColumn.SalesChannel,
        ["order-status"] = ReportColumn.OrderStatus,
        ["fulfillment-channel"] = ReportColumn.FulfilmentChannel,
        ["quantity-shipped"] = ReportColumn.QuantityShipped,
    };

    // Only this report leaves out what has been shipped.
    private static readonly string[] UnshippedOnly = ["quantity-to-ship", "days-past-promise"];

    private readonly Dictionary<ReportColumn, int> places = [];
    private readonly List<string> names;

    private ReportHeader(List<string> names)
    {
        this.names = names;
        for (var place = 0; place < names.Count; place++)
        {
            if (Known.TryGetValue(names[place], out var column))
            {
                places.TryAdd(column, place);
            }
        }

        Kind = !Has(ReportColumn.Name) && !Has(ReportColumn.AddressLine1) ? OrderReportKind.AllOrders
            : names.Exists(name => UnshippedOnly.Contains(name, StringComparer.OrdinalIgnoreCase)) ? OrderReportKind.Unshipped
            : OrderReportKind.Shipping;
        MissingAddressColumns = [.. Known
            .Where(pair => pair.Value is >= ReportColumn.Name and <= ReportColumn.Country and not ReportColumn.State && !Has(pair.Value))
            .Select(pair => pair.Key)];
    }

    public OrderReportKind Kind { get; }

    public int Columns => names.Count;

    /// <summary>The columns to read and where they stand.</summary>
    public IEnumerable<KeyValuePair<ReportColumn, int>> Places => places;

    /// <summary>Amazon's names of the columns without which an address is not whole.</summary>
    public IReadOnlyList<string> MissingAddressColumns { get; }

    /// <exception cref="OrderReportUnusableException">These are no columns of an order report.</exception>
    public static ReportHeader Read(string document, ReadOnlySpan<byte> line)
    {
        var text = Encoding.UTF8.GetString(line);
        var header = new ReportHeader([.. text.Split('\t', MostColumns + 1).Take(MostColumns).Select(name => name.Trim(' ', '"', '\uFEFF').Replace('_', '-'))]);
        var isReport = header.Has(ReportColumn.OrderId)
            && (header.Has(ReportColumn.PurchaseDate) || header.Has(ReportColumn.PaymentsDate))
            && header.Places.Any(pair => pair.Key is (>= ReportColumn.Name and <= ReportColumn.Country) or ReportColumn.OrderStatus);
        return isReport ? header : throw header.Problem(document, text);
    }

    public bool Has(ReportColumn column) => places.ContainsKey(column);

    /// <returns>-1 for a column that is not there.</returns>
    public int PlaceOf(ReportColumn column) => places.TryGetValue(column, out var place) ? place : -1;

    // The line may hold anything, an address included: only what looks like one of Amazon's columns is shown, and those are in small letters.
    private OrderReportUnusableException Problem(string document, string text)
    {
        if (names.Exists(name => UsualNumber().IsMatch(name)))
        {
            return OrderReportProblems.HeaderMissing(document);
        }

        if (names.Count == 1 && text.Contains("order-id", StringComparison.OrdinalIgnoreCase) && text.AsSpan().ContainsAny(',', ';', '|'))
        {
            return OrderReportProblems.OtherSeparator(document);
        }

        var shown = names.Where(name => ColumnName().IsMatch(name)).Take(MostShown).ToList();
        return OrderReportProblems.NoOrderReport(document, shown, names.Count(name => name.Length > 0) - shown.Count);
    }

    [GeneratedRegex(@"^\d{3}-\d{7}-\d{7}$", RegexOptions.CultureInvariant)]
    private static partial Regex UsualNumber();

    [GeneratedRegex(@"^[a-z]+(?:[-/][a-z0-9]+){1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnName();
}
