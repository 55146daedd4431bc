namespace Xentral.OrderAudit.Database.Rows;

/// <summary>
/// One row of <c>auftrag</c>, named and stored as there; see GLOSSARY.md. "Not filled" is <c>""</c>;
/// <see langword="null"/> means that the column could not be read.
/// </summary>
internal sealed class AuftragRow : AddressRow
{
    public int Id { get; init; }

    public string? Internet { get; init; }

    public string? Shopextid { get; init; }

    public string? Status { get; init; }

    public string? Datum { get; init; }

    public string? Belegnr { get; init; }

    public int Adresse { get; init; }

    public int? Teillieferungvon { get; init; }

    public string? Versandart { get; init; }

    public string? Typ { get; init; }

    public int Abweichendelieferadresse { get; init; }

    public string? Liefername { get; init; }

    public string? Lieferansprechpartner { get; init; }

    public string? Lieferabteilung { get; init; }

    public string? Lieferunterabteilung { get; init; }

    public string? Lieferadresszusatz { get; init; }

    public string? Lieferstrasse { get; init; }

    public string? Lieferplz { get; init; }

    public string? Lieferort { get; init; }

    public string? Lieferbundesstaat { get; init; }

    public string? Lieferland { get; init; }

    public string? Lieferemail { get; init; }

    public string? Packstation_inhaber { get; init; }

    public string? Packstation_station { get; init; }

    public string? Packstation_ident { get; init; }

    public string? Packstation_plz { get; init; }

    public string? Packstation_ort { get; init; }
}
