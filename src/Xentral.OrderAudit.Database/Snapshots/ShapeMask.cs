namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>
/// Replaces a personal value by its shape: letters become x, digits 9, all else stays. Support sees that a house number is missing, not whose.
/// </summary>
internal static class ShapeMask
{
    private static readonly HashSet<string> Personal = new(StringComparer.OrdinalIgnoreCase)
    {
        "name", "ansprechpartner", "abteilung", "unterabteilung", "adresszusatz", "strasse", "plz", "ort", "email", "telefon",
        "liefername",
        "lieferansprechpartner",
        "lieferabteilung",
        "lieferunterabteilung",
        "lieferadresszusatz",
        "lieferstrasse",
        "lieferplz",
        "lieferort",
        "lieferemail",
        "packstation_inhaber", "packstation_station", "packstation_ident", "packstation_plz", "packstation_ort",
        "addressfieldone", "addressfieldtwo", "addressfieldthree", "city", "postalcode", "tracking",
    };

    /// <summary>Whether a column, or a key of a cart, tells of a person.</summary>
    public static bool IsPersonal(string column)
        => Personal.Contains(column) || column.StartsWith(Carts.CartKeys.Delivery, StringComparison.Ordinal)
            && Personal.Contains(column[Carts.CartKeys.Delivery.Length..]);

    public static string Of(string value) => string.Concat(value.Select(ShapeOf));

    private static char ShapeOf(char letter)
        => char.IsDigit(letter) ? '9' : char.IsLetter(letter) || char.IsSurrogate(letter) ? char.IsUpper(letter) ? 'X' : 'x' : letter;
}
