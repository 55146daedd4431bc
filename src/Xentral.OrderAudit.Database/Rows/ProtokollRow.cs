namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>auftrag_protokoll</c>: an event of an order.</summary>
internal sealed class ProtokollRow
{
    public int Auftrag { get; init; }

    public string? Zeit { get; init; }

    public string? Grund { get; init; }
}
