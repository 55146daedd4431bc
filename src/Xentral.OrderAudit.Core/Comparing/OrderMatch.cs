using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>Which of Xentral's rows stand for one Amazon order. Closed: missing, matched or ambiguous.</summary>
public abstract record OrderMatch
{
    private OrderMatch()
    {
    }

    /// <summary>No live row. <paramref name="Cancelled"/> names a cancelled one if that is all there is.</summary>
    public sealed record Missing(ErpOrder? Cancelled) : OrderMatch;

    /// <summary>One live head order, perhaps with partial deliveries split off from it.</summary>
    public sealed record Matched(ErpOrder Order) : OrderMatch;

    /// <summary>Several live head orders for one Amazon number: the parcel may be sent twice.</summary>
    public sealed record Ambiguous(IReadOnlyList<ErpOrder> Orders) : OrderMatch;

    /// <summary>Picks from all rows that carry the number. Cancelled rows count only while no live one exists; partial deliveries are no duplicates.</summary>
    public static OrderMatch Of(IEnumerable<ErpOrder> rows)
    {
        var all = rows.ToList();
        if (all is [{ IsLive: true } only])
        {
            return new Matched(only);
        }

        all.Sort((left, right) => left.Id.CompareTo(right.Id));
        var live = all.Where(row => row.IsLive).ToList();
        var heads = live.Where(row => !row.IsSplit).ToList();

        return (live.Count, heads.Count) switch
        {
            (_, 1) => new Matched(heads[0]),
            (_, > 1) => new Ambiguous(heads),
            (not 0, 0) => new Matched(live[0]),
            _ => new Missing(all.LastOrDefault()),
        };
    }
}
