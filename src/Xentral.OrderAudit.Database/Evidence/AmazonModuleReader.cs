using System.Data.Common;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>The tables of Xentral's Amazon module: what it fetched, who ships, and Amazon's invoice address.</summary>
internal sealed class AmazonModuleReader(DatabaseLayout layout)
{
    private const string AmazonFulfilled = "AFN";

    private readonly KeyedQuery<GotordersRow>? fetched = layout.QueryOf<GotordersRow>(SideTable.FetchedOrders);
    private readonly KeyedQuery<OrderinfoRow>? infos = layout.QueryOf<OrderinfoRow>(SideTable.OrderInfos);
    private readonly KeyedQuery<InvoiceAddressRow>? invoices = layout.QueryOf<InvoiceAddressRow>(SideTable.InvoiceAddresses);
    private readonly KeyedQuery<ShipmentInfoRow>? shipments = layout.QueryOf<ShipmentInfoRow>(SideTable.AmazonShipments);
    private readonly OrderStateReader states = new(layout);

    /// <param name="numbers">At least one, at most <see cref="BatchKeys.Size"/>.</param>
    public async Task<IReadOnlyDictionary<OrderNumber, ModuleNotes>> FindAsync(
        DbConnection connection, IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken)
    {
        var keys = BatchKeys.Of(numbers);
        var found = numbers.ToDictionary(number => number, _ => new ModuleNotes());

        foreach (var row in await RowsAsync(fetched, connection, keys, cancellationToken))
        {
            Of(row.Orderid)?.WasFetched(StoredMoment.Parse(row.Zeitstempel), row.Isfba);
        }

        foreach (var row in await RowsAsync(infos, connection, keys, cancellationToken))
        {
            Of(row.Orderid)?.WasFetched(StoredMoment.Parse(row.Created_at), row.Isfba);
        }

        var seen = await states.FindAsync(connection, numbers, cancellationToken);
        foreach (var number in numbers.Where(seen.ContainsKey))
        {
            found[number].WasFetched(seen[number], mark: null);
        }

        foreach (var row in await RowsAsync(shipments, connection, keys, cancellationToken))
        {
            Of(row.Orderid)?.IsShippedByAmazon(row.Fulfillment_channel is AmazonFulfilled);
        }

        foreach (var row in await RowsAsync(invoices, connection, keys, cancellationToken))
        {
            Of(row.Orderid)?.HasInvoiceAddress(AddressOf(row));
        }

        return found;

        ModuleNotes? Of(string? number) => string.IsNullOrWhiteSpace(number) ? null : found.GetValueOrDefault(new OrderNumber(number));
    }

    private static Task<IEnumerable<TRow>> RowsAsync<TRow>(
        KeyedQuery<TRow>? query, DbConnection connection, BatchKeys keys, CancellationToken cancellationToken)
        => query is null ? Task.FromResult(Enumerable.Empty<TRow>()) : query.RunAsync(connection, keys, cancellationToken);

    private static PostalAddress AddressOf(InvoiceAddressRow row) => new()
    {
        Name = row.Name ?? "",
        Street = row.Addressfieldone ?? "",
        Supplement = row.Addressfieldtwo ?? "",
        SecondSupplement = row.Addressfieldthree ?? "",
        PostalCode = row.Postalcode ?? "",
        City = row.City ?? "",
        State = row.Region ?? "",
        Country = row.Countrycode ?? "",
    };
}
