namespace Xentral.OrderAudit.Database.Rows;

/// <summary>The head of one row of <c>auftrag</c>.</summary>
internal sealed class OrderHeadRow
{
    public int Id { get; init; }

    public string? Internet { get; init; }

    public string? Shopextid { get; init; }

    public string? Status { get; init; }

    public string? Datum { get; init; }

    public string? Belegnr { get; init; }

    public int Teillieferungvon { get; init; }

    public int? Shop { get; init; }
}
