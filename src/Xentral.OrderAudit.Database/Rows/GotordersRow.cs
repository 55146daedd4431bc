namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>shopimport_amazon_gotorders</c>: an item Xentral fetched. Flags are 1, 0, or -1 for unknown.</summary>
internal sealed class GotordersRow
{
    public string? Orderid { get; init; }

    public int? Imported { get; init; }

    public int? Isfba { get; init; }

    public string? Zeitstempel { get; init; }
}
