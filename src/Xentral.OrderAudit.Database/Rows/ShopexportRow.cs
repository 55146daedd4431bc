namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>shopexport</c>: a shop Xentral exchanges orders with.</summary>
internal sealed class ShopexportRow
{
    public int Id { get; init; }

    public string? Bezeichnung { get; init; }

    public string? Modulename { get; init; }
}
