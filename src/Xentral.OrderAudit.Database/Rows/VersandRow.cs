namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>versand</c>: a parcel of a delivery note.</summary>
internal sealed class VersandRow
{
    public int Lieferschein { get; init; }

    public string? Tracking { get; init; }

    public int Abgeschlossen { get; init; }

    public string? Versendet_am { get; init; }
}
