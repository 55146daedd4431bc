using System.Globalization;
using System.Net;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>Makes a table's value of a cell.</summary>
internal static class CsvValues
{
    private static readonly string[] NumberColumns = ["id", "abweichendelieferadresse", "teillieferungvon", "adresse", "shop"];

    private static readonly string[] Yes = ["ja", "yes", "true", "wahr", "x"];
    private static readonly string[] No = ["", "nein", "no", "false", "falsch", "null"];

    public static string DefinitionOf(string column) => column switch
    {
        "id" => "id INTEGER PRIMARY KEY",
        "internet" => "internet TEXT NOT NULL COLLATE RTRIM",
        _ => IsNumber(column) ? $"{column} INTEGER NOT NULL" : $"{column} TEXT NOT NULL",
    };

    /// <returns><see langword="null"/> for what is no value of this column.</returns>
    public static object? Of(string column, string cell)
    {
        // The report module writes entities as the pages show them; whether the table has them as well cannot be told from an export.
        var value = WebUtility.HtmlDecode(cell);

        return (IsNumber(column), column) switch
        {
            (true, _) => NumberOf(value.Trim()),
            (_, "datum") => IsoDate(value.Trim()),
            _ => value.Equals("NULL", StringComparison.Ordinal) ? "" : value,
        };
    }

    /// <returns><see langword="null"/> for no id of a row.</returns>
    public static int? IdOf(string cell) => int.TryParse(cell.Trim(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static bool IsNumber(string column) => Array.IndexOf(NumberColumns, column) >= 0;

    private static int? NumberOf(string text)
        => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
            : Array.Exists(Yes, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) ? 1
            : Array.Exists(No, word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) ? 0
            : null;

    private static string IsoDate(string text)
        => DateTime.TryParseExact(text, ["d.M.yyyy", "d.M.yyyy HH:mm", "d.M.yyyy HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var german)
            ? german.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;
}
