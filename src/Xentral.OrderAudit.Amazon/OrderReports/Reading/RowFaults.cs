using System.Text;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>What can be wrong with a row, in words; what stood there is masked.</summary>
internal static class RowFaults
{
    public static LocalizedText Torn { get; } = new(
        De: "ein Zeilenumbruch im Text hat die Zeile zerrissen, und ihre Teile passen nicht zusammen",
        En: "a line break in a text has torn the row apart, and its parts do not fit together");

    public static LocalizedText WithoutNumber { get; } = new(De: "die Bestellnummer fehlt", En: "the order number is missing");

    public static LocalizedText NoNumber(ReadOnlySpan<byte> cell)
    {
        var shown = MaskedText.Of(Encoding.Latin1.GetString(cell));
        return new(De: $"‚{shown}‘ ist keine Bestellnummer", En: $"‘{shown}’ is no order number");
    }

    public static LocalizedText TwoNumbers { get; } = new(
        De: "in der Zeile stehen zwei Bestellnummern; vermutlich sind zwei Zeilen zusammengewachsen",
        En: "the row holds two order numbers; probably two rows have grown together");

    public static LocalizedText TooManyCells(int columns) => new(
        De: $"die Zeile hat mehr Zellen als die {columns} Spalten, vielleicht durch einen Tabulator im Text",
        En: $"the row has more cells than the {columns} columns, perhaps because of a tab in a text");

    public static LocalizedText NoDate(LocalizedText what, string column, string text) => text.Length == 0
        ? new(De: $"{what.De} fehlt (Spalte {column})", En: $"the {what.En} is missing (column {column})")
        : new(
            De: $"{what.De} ‚{MaskedText.Of(text)}‘ ist kein Zeitpunkt (Spalte {column})",
            En: $"the {what.En} ‘{MaskedText.Of(text)}’ is no point in time (column {column})");

    /// <summary>Says where it stands.</summary>
    public static LocalizedText At(string file, int line, LocalizedText fault)
        => new(De: $"Zeile {line} in {file}: {fault.De}", En: $"line {line} of {file}: {fault.En}");
}
