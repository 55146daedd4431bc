using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>Which column of an export is which column of <c>auftrag</c>.</summary>
internal static class CsvHeader
{
    private static readonly char[] Delimiters = [';', ',', '\t', '|'];

    // What people and Xentral's own export templates call the columns.
    private static readonly Dictionary<string, string> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["auftragid"] = "id",
        ["auftragsid"] = "id",
        ["internetnummer"] = "internet",
        ["onlinebestellnummer"] = "internet",
        ["externebestellnummer"] = "internet",
        ["auftragsnummer"] = "belegnr",
        ["belegnummer"] = "belegnr",
        ["auftrag"] = "belegnr",
        ["auftragsdatum"] = "datum",
        ["belegdatum"] = "datum",
        ["postleitzahl"] = "plz",
        ["stadt"] = "ort",
        ["straße"] = "strasse",
        ["lieferstraße"] = "lieferstrasse",
        ["e-mail"] = "email",
        ["lieferadresse_abweichend"] = "abweichendelieferadresse",
        ["kundenid"] = "adresse",
    };

    /// <summary>Every column that an export may hold.</summary>
    public static IReadOnlyList<string> Columns { get; } = [.. OrderLookup.StoredColumns.Required, .. OrderLookup.StoredColumns.Optional];

    /// <summary>Columns without which nothing can be audited.</summary>
    public static IEnumerable<string> Required => OrderLookup.StoredColumns.Required;

    /// <summary>The sign that splits the first line into the most columns.</summary>
    public static char DelimiterOf(string firstLine) => Delimiters.MaxBy(delimiter => firstLine.Count(letter => letter == delimiter));

    /// <summary>A heading without what stands around it.</summary>
    public static string Plain(string heading) => heading.Trim().Trim('"', '`', '\uFEFF', ' ').Replace("`", "", StringComparison.Ordinal);

    /// <returns>The table a heading names before its dot; <see langword="null"/> for none.</returns>
    public static string? TableOf(string heading) => Plain(heading).Split('.') is [.., var table, _] ? table.Trim() : null;

    /// <returns>The table's column, or <see langword="null"/> for one that is not needed.</returns>
    public static string? ColumnOf(string heading)
    {
        // "auftrag.strasse", "Straße " and "a.internet" are meant as what follows the dot.
        var name = Plain(heading).Split('.')[^1].Replace(" ", "", StringComparison.Ordinal);
        var column = Aliases.GetValueOrDefault(name, name).ToLowerInvariant();

        return Columns.Contains(column) ? column : null;
    }
}
