namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>shopimport_auftraege</c> without its cart.</summary>
internal sealed class StagingHeadRow
{
    public int Id { get; init; }

    public int Shopid { get; init; }

    public string? Extid { get; init; }

    public int Imported { get; init; }

    public int Trash { get; init; }

    public string? Bestellnummer { get; init; }

    public string? Logdatei { get; init; }
}
