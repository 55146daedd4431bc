namespace Xentral.OrderAudit.Database.Rows;

/// <summary>The address of a document, by the columns that <c>auftrag</c> and <c>lieferschein</c> have alike.</summary>
internal abstract class AddressRow
{
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
