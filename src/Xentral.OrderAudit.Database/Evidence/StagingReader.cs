using System.Data.Common;
using Dapper;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Carts;
using Xentral.OrderAudit.Database.Layout;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Evidence;

/// <summary>
/// The staging table of the shop import. No index leads from a number to its row, so all heads are read once when the first order is in trouble,
/// and only the new ones afterwards; carts are read for the few.
/// </summary>
internal sealed class StagingReader(DatabaseLayout layout)
{
    /// <summary>Rows per window; also stands in the query.</summary>
    private const int Window = 5_000;

    // A cart may have a megabyte.
    private const int CartsPerQuery = 20;

    private readonly string? heads = layout.TextOf(SideTable.StagingHeads);
    private readonly KeyedQuery<StagedCartRow>? carts = layout.QueryOf<StagedCartRow>(SideTable.StagedCarts);
    private readonly HashSet<int> shops = [.. layout.AmazonShopIds];
    private readonly Dictionary<OrderNumber, Head> known = [];
    private int last;
    private bool isRead;

    public async Task<IReadOnlyDictionary<OrderNumber, StagedOrder>> FindAsync(
        DbConnection connection, IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken)
    {
        var staged = new Dictionary<OrderNumber, StagedOrder>();
        if (heads is null || carts is null)
        {
            return staged;
        }

        await ReadNewHeadsAsync(connection, cancellationToken);
        var wanted = numbers.Where(known.ContainsKey).ToLookup(number => known[number].Id);
        foreach (var batch in wanted.Select(row => row.Key).Chunk(CartsPerQuery))
        {
            foreach (var row in await carts.RunAsync(connection, BatchKeys.Of(batch), cancellationToken))
            {
                foreach (var number in wanted[row.Id])
                {
                    staged[number] = Map(row);
                }
            }
        }

        return staged;
    }

    /// <summary>Those of the numbers that wait for their import.</summary>
    public async Task<IReadOnlySet<OrderNumber>> WaitingAsync(
        DbConnection connection, IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken)
    {
        if (heads is null)
        {
            return new HashSet<OrderNumber>();
        }

        if (!isRead)
        {
            await ReadNewHeadsAsync(connection, cancellationToken);
        }

        return numbers.Where(number => known.TryGetValue(number, out var head) && head is { IsBinned: false, IsImported: false }).ToHashSet();
    }

    private async Task ReadNewHeadsAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        isRead = true;
        for (var count = Window; count == Window;)
        {
            count = 0;
            var command = new CommandDefinition(heads!, new { last }, cancellationToken: cancellationToken);
            foreach (var row in await connection.ReadRowsAsync<StagingHeadRow>(command))
            {
                count++;
                last = row.Id;
                Note(row, row.Bestellnummer);
                Note(row, row.Extid);
            }
        }
    }

    private void Note(StagingHeadRow row, string? text)
    {
        if (StoredNumber.Read(text, shopextid: null) is not { } number || !IsAmazons(row.Shopid, number))
        {
            return;
        }

        // A younger entry replaces an older one, but not a live one by one in the bin. A restored table may count anew, so the date says which is younger.
        var head = new Head(row.Id, row.Trash != 0, row.Imported != 0, StoredMoment.Parse(row.Logdatei));
        if (!known.TryGetValue(number, out var other) || head.Replaces(other))
        {
            known[number] = head;
        }
    }

    private bool IsAmazons(int shop, OrderNumber number) => shops.Count > 0 ? shops.Contains(shop) : number.HasAmazonsShape;

    private static StagedOrder Map(StagedCartRow row)
    {
        var state = (row.Trash, row.Imported) switch
        {
            (not 0, _) => StagedState.Discarded,
            (_, not 0) => StagedState.Imported,
            _ => StagedState.Waiting,
        };
        var fetched = StoredMoment.Parse(row.Logdatei);

        return CartDecoder.Decode(row.Warenkorb) switch
        {
            CartContent.Readable cart => new StagedOrder(state, fetched, CartAddress.Of(cart.Values)) { LacksName = CartAddress.LacksName(cart.Values) },
            CartContent.Unreadable cart => new StagedOrder(state, fetched, DeliveryAddress: null, cart.Because),
            _ => throw new InvalidOperationException("A cart is either readable or not."),
        };
    }

    private readonly record struct Head(int Id, bool IsBinned, bool IsImported, DateTime? FetchedAt)
    {
        public bool Replaces(Head other) => IsBinned == other.IsBinned ? !(FetchedAt < other.FetchedAt) : other.IsBinned;
    }
}
