namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>lieferschein</c>: a delivery note with its own copy of the address.</summary>
internal sealed class LieferscheinRow : AddressRow
{
    public int Id { get; init; }

    public int Auftragid { get; init; }

    public string? Status { get; init; }

    public string? Belegnr { get; init; }

    public string? Typ { get; init; }
}
