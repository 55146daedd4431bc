namespace Xentral.OrderAudit.Database.Rows;

/// <summary>One row of <c>lieferschein</c>: a delivery note with its own copy of the address.</summary>
internal sealed class LieferscheinRow
{
    public int Id { get; init; }

    public int Auftragid { get; init; }

    public string? Status { get; init; }

    public string? Belegnr { get; init; }

    public string? Typ { get; init; }

    public string? Name { get; init; }

    public string? Ansprechpartner { get; init; }

    public string? Abteilung { get; init; }

    public string? Unterabteilung { get; init; }

    public string? Adresszusatz { get; init; }

    public string? Strasse { get; init; }

    public string? Plz { get; init; }

    public string? Ort { get; init; }

    public string? Bundesstaat { get; init; }

    public string? Land { get; init; }

    public string? Email { get; init; }

    public string? Telefon { get; init; }
}
