using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Evidence;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database;

/// <summary>
/// Finds every row of some numbers: first as Amazon writes them, then, only where an order would otherwise be called missing, as people left them.
/// </summary>
/// <param name="isMasked">The data has no personal values, so that no address can be judged.</param>
internal sealed class OrderFinder(DatabaseSession session, OrderLookup lookup, EvidenceCollector evidence, bool isMasked)
{
    private readonly List<ErpOrder> found = [];
    private readonly HashSet<int> ids = [];
    private readonly HashSet<OrderNumber> present = [];
    private readonly HashSet<OrderNumber> unfinished = [];

    public async Task<IReadOnlyList<ErpOrder>> FindAsync(HashSet<OrderNumber> wanted, CancellationToken cancellationToken)
    {
        foreach (var batch in wanted.Chunk(BatchKeys.Size))
        {
            Take(await session.ReadPatientlyAsync((connection, token) => lookup.FindAsync(connection, batch, token), cancellationToken), wanted);
        }

        if (wanted.Where(number => !present.Contains(number)).ToList() is { Count: > 0 } missing)
        {
            Take(await session.ReadPatientlyAsync((connection, token) => lookup.FindStrayAsync(connection, missing, token), cancellationToken), wanted);
        }

        if (unfinished.Count > 0 && await evidence.WaitingAsync(unfinished, cancellationToken) is { Count: > 0 } waiting)
        {
            return [.. found.Select(order => waiting.Contains(order.Number) ? order with { IsStillStaged = true } : order)];
        }

        return found;
    }

    private void Take(IEnumerable<AuftragRow> rows, HashSet<OrderNumber> wanted)
    {
        foreach (var row in rows)
        {
            // The server also returns numbers that differ in case; they are other orders.
            if (StoredNumber.Read(row.Internet, row.Shopextid, wanted) is not { } number || !ids.Add(row.Id))
            {
                continue;
            }

            // Without its personal values an address cannot be judged; that the order is there can.
            var order = ErpOrderMapper.Map(row, number);
            found.Add(isMasked ? order with { IsAnonymised = true } : order);
            if (order.IsLive)
            {
                present.Add(number);

                // The import notes the technical number last of all.
                if (row.Shopextid is "")
                {
                    unfinished.Add(number);
                }
            }
        }
    }
}
