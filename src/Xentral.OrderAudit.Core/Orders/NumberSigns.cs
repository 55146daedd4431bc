using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Orders;

/// <summary>Names the signs that stand in a number's field beside the number, because most of them cannot be seen.</summary>
public static class NumberSigns
{
    private const int MostNamed = 4;

    /// <param name="stored">What the field holds.</param>
    /// <param name="number">The number that is meant.</param>
    public static LocalizedText Of(string stored, OrderNumber number)
    {
        var foreign = stored.EnumerateRunes()
            .Where(sign => !number.Value.Contains(sign.ToString(), StringComparison.Ordinal))
            .Select(NameOf)
            .Distinct()
            .Take(MostNamed)
            .ToList();

        return foreign.Count == 0
            ? new LocalizedText("andere Schreibweise", "written differently")
            : new LocalizedText(string.Join(", ", foreign.Select(name => name.De)), string.Join(", ", foreign.Select(name => name.En)));
    }

    private static LocalizedText NameOf(Rune sign) => sign.Value switch
    {
        '\t' => new("Tabulator", "tab"),
        '\r' or '\n' or 0x85 or 0x2028 or 0x2029 => new("Zeilenumbruch", "line break"),
        ' ' => new("Leerzeichen", "blank"),
        0xA0 or 0x2007 or 0x202F => new("geschütztes Leerzeichen", "no-break space"),
        0x200B or 0x200C or 0x200D or 0x2060 => new("Leerzeichen ohne Breite", "zero-width space"),
        0xFEFF => new("Byte-Reihenfolge-Marke", "byte order mark"),
        _ when IsVisible(sign) => new($"„{sign}“", $"“{sign}”"),
        _ => new($"U+{sign.Value:X4}", $"U+{sign.Value:X4}"),
    };

    private static bool IsVisible(Rune sign) => Rune.GetUnicodeCategory(sign) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
