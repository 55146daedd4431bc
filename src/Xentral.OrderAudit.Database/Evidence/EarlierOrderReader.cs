using System.Data.Common;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>Delivery addresses of a customer's older orders.</summary>
internal sealed class EarlierOrderReader
{
    // One customer row may stand for thousands of buyers; the youngest orders are the ones a wrong address would come from.
    private const int MostRows = 5_000;

    private readonly KeyedQuery<AuftragRow>? orders;

    public EarlierOrderReader(DatabaseLayout layout)
    {
        var canAsk = layout.Orders.Columns.Contains("adresse") && layout.Orders.Indexed.Contains("adresse");
        orders = canAsk ? new(OrderLookup.Columns.Where($"adresse IN (@keys) ORDER BY datum DESC, id DESC LIMIT {MostRows}"), layout.Orders) : null;
    }

    /// <returns>By the row id of the order in question.</returns>
    public async Task<ILookup<int, PostalAddress>> FindAsync(
        DbConnection connection, IReadOnlyCollection<EvidenceQuestion> questions, CancellationToken cancellationToken)
    {
        var asked = questions.Where(question => question is { IsAnotherAddress: true, Row.CustomerId: > 0 }).Select(question => question.Row!).ToList();
        var byCustomer = orders is null || asked.Count == 0
            ? Array.Empty<AuftragRow>().ToLookup(row => row.Adresse)
            : (await orders.RunAsync(connection, BatchKeys.Of(asked.Select(row => row.CustomerId).Distinct()), cancellationToken)).ToLookup(row => row.Adresse);

        return asked
            .SelectMany(
                order => byCustomer[order.CustomerId]
                    .Where(row => IsOlder(row, order))
                    .Select(row => (order.Id, Address: DeliveryAddressMapper.Map(row).Address)))
            .Distinct()
            .ToLookup(each => each.Id, each => each.Address);
    }

    // By date: an import of old orders gets the highest ids.
    private static bool IsOlder(AuftragRow row, ErpOrder order)
        => (ErpOrderMapper.DateOf(row.Datum) is { } date && order.OrderedOn is { } ordered && date != ordered ? date < ordered : row.Id < order.Id)
            && row.Teillieferungvon is null or 0
            && StoredNumber.Read(row.Internet, row.Shopextid) != order.Number;
}
