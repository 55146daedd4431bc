using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>Which column stands where. By name, in any order and choice: sellers pick columns in Seller Central, and every report has its own set.</summary>
internal sealed partial class OrderReportHeader
{
    /// <summary>What an order report should have, as Amazon names it.</summary>
    public static readonly IReadOnlyList<string> Expected =
        ["order-id", "purchase-date", "recipient-name", "ship-address-1", "ship-city", "ship-postal-code", "ship-country"];

    private const int MostColumns = 500;
    private const int MostShown = 12;

    private static readonly string[] OtherNumbers =
    [
        "merchant-order", "seller-order", "purchase-order", "replace", "original", "gift", "message", "instruction", "custom", "note",
    ];

    // Only this report leaves out what has been shipped.
    private static readonly string[] UnshippedOnly = ["quantity-to-ship", "days-past-promise"];

    // What belongs to the order and not to one of its items.
    private static readonly OrderReportColumn[] AddressColumns =
    [
        OrderReportColumn.Name, OrderReportColumn.AddressLine1, OrderReportColumn.AddressLine2, OrderReportColumn.AddressLine3,
        OrderReportColumn.City, OrderReportColumn.State, OrderReportColumn.PostalCode, OrderReportColumn.Country,
    ];

    private readonly Dictionary<OrderReportColumn, int> places = [];
    private readonly List<string> names;

    private OrderReportHeader(List<string> names)
    {
        this.names = names;
        for (var place = 0; place < names.Count; place++)
        {
            if (OrderReportHeadings.Find(names[place]) is { } column)
            {
                places.TryAdd(column, place);
            }
        }

        Kind = !Has(OrderReportColumn.Name) && !Has(OrderReportColumn.AddressLine1) ? OrderReportKind.AllOrders
            : names.Exists(name => UnshippedOnly.Contains(name.Replace('_', '-'), StringComparer.OrdinalIgnoreCase)) ? OrderReportKind.Unshipped
            : OrderReportKind.Shipping;
        MissingAddressColumns = [.. AddressColumns.Where(column => column != OrderReportColumn.State && !Has(column)).Select(OrderReportHeadings.NameOf)];
    }

    public OrderReportKind Kind { get; }

    public int Columns => names.Count;

    /// <summary>The columns to read and where they stand.</summary>
    public IEnumerable<KeyValuePair<OrderReportColumn, int>> Places => places;

    /// <summary>Amazon's names of the columns without which an address is not whole.</summary>
    public IReadOnlyList<string> MissingAddressColumns { get; }

    /// <exception cref="OrderReportUnusableException">These are no columns of an order report.</exception>
    public static OrderReportHeader Read(string document, ReadOnlySpan<byte> line)
    {
        var text = TextOf(line);
        var header = new OrderReportHeader(NamesIn(text));
        if (OrderNumberInText.IsIn(line))
        {
            throw OrderReportProblems.HeaderMissing(document);
        }

        var isReport = header.Has(OrderReportColumn.OrderId)
            && (header.Has(OrderReportColumn.PurchaseDate) || header.Has(OrderReportColumn.PaymentsDate))
            && header.Places.Any(pair => pair.Key is (>= OrderReportColumn.Name and <= OrderReportColumn.Country) or OrderReportColumn.OrderStatus);
        return isReport ? header : throw header.Problem(document, text);
    }

    /// <summary>The line holds column names, not an order: the first line of a report, wherever it stands.</summary>
    public static bool IsOne(ReadOnlySpan<byte> line)
    {
        const int Enough = 3;
        if (line.Count((byte)'\t') < Enough)
        {
            return false;
        }

        var columns = NamesIn(TextOf(line)).Select(OrderReportHeadings.Find).OfType<OrderReportColumn>().ToHashSet();
        return columns.Count >= Enough && columns.Contains(OrderReportColumn.OrderId);
    }

    /// <summary>Another report's column names that follow the last cell of a row without a line end between.</summary>
    /// <param name="rest">The row from that cell on.</param>
    /// <returns>How much of the cell is the first of these names; 0 for none.</returns>
    public static int GluedTo(ReadOnlySpan<byte> cell, ReadOnlySpan<byte> rest)
    {
        for (var from = 0; from < cell.Length; from++)
        {
            if (OrderReportHeadings.Find(TextOf(cell[from..])) is not null && IsOne(rest[(rest.IndexOf(cell) + from)..]))
            {
                return cell.Length - from;
            }
        }

        return 0;
    }

    /// <summary>The row tells nothing that belongs to the order: one more item of the order before it.</summary>
    public bool IsSilentOnOrder(in OrderReportRow row)
    {
        foreach (var (column, place) in places)
        {
            if (row[place].Length > 0 && (column is OrderReportColumn.PurchaseDate or OrderReportColumn.PaymentsDate || AddressColumns.Contains(column)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A column of other numbers, such as <c>merchant-order-id</c>, or of what buyers write: "instead of 302-…".</summary>
    public bool MayHoldOtherNumbers(int place)
        => Array.Exists(OtherNumbers, part => names[place].Contains(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>The column as the file names it.</summary>
    public string NameOf(OrderReportColumn column) => PlaceOf(column) is >= 0 and var place ? names[place] : OrderReportHeadings.NameOf(column);

    public bool Has(OrderReportColumn column) => places.ContainsKey(column);

    /// <returns>-1 for a column that is not there.</returns>
    public int PlaceOf(OrderReportColumn column) => places.TryGetValue(column, out var place) ? place : -1;

    private static string TextOf(ReadOnlySpan<byte> line) => (Utf8.IsValid(line) ? Encoding.UTF8 : OrderReportCharset.Western).GetString(line);

    private static List<string> NamesIn(string text)
        => [.. text.Split('\t', MostColumns + 1).Take(MostColumns).Select(name => name.Trim(' ', '"', '\'', '\uFEFF'))];

    // The line may hold anything, an address included: only what looks like one of Amazon's columns is shown, and those are in small letters.
    private OrderReportUnusableException Problem(string document, string text)
    {
        if (names.Count == 1 && text.Contains("order-id", StringComparison.OrdinalIgnoreCase) && text.AsSpan().ContainsAny(',', ';', '|'))
        {
            return OrderReportProblems.OtherSeparator(document);
        }

        var shown = names.Where(name => ColumnName().IsMatch(name)).Take(MostShown).ToList();
        return OrderReportProblems.NoOrderReport(document, shown, names.Count(name => name.Length > 0) - shown.Count);
    }

    [GeneratedRegex(@"^[a-z]+(?:[-/][a-z0-9]+){1,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex ColumnName();
}
