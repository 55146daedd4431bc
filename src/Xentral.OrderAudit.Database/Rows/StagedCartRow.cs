namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>shopimport_auftraege</c> with its cart.</summary>
internal sealed class StagedCartRow
{
    public int Id { get; init; }

    public int Imported { get; init; }

    public int Trash { get; init; }

    public string? Warenkorb { get; init; }

    public int Jsonencoded { get; init; }

    public string? Logdatei { get; init; }
}
