namespace Xentral.OrderAudit.Simulator.Erp;

/// <summary>One row of the staging table of a simulated Xentral's shop import.</summary>
/// <param name="Content">As stored; see <see cref="CartEncoding"/>.</param>
/// <param name="FetchedAt">By Xentral's own clock.</param>
public sealed record StoredCart(int Id, string Number, string Content, DateTime FetchedAt)
{
    public int ShopId { get; init; } = 1;

    public bool IsImported { get; init; }

    public bool IsBinned { get; init; }

    public bool IsJson { get; init; } = true;
}
