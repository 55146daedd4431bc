using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Masking;

/// <summary>
/// The few words that may stand in a hidden value. They are put together in telegraph style, so that a stored value can be told in the other
/// language word by word, and so that a value made of nothing else is known to be hidden already.
/// </summary>
internal static partial class MaskWords
{
    private static readonly IReadOnlyList<LocalizedText> All =
    [
        new("fehlt", "missing"), new("zusätzlich", "extra"), new("anders", "different"), new("Ziffer", "digit"), new("Ziffern", "digits"),
        new("Buchstabe", "letter"), new("Buchstaben", "letters"), new("Zeichen", "characters"), new("Umlaut", "umlaut"), new("Eszett", "eszett"),
        new("Akzent", "accent"), new("führende", "leading"), new("Null", "zero"), new("nach", "after"), new("abgeschnitten", "cut"),
        new("alles", "all"), new("Schreibung", "case"), new("Leerzeichen", "blanks"), new("unsichtbare", "invisible"),
    ];

    private static readonly Dictionary<string, LocalizedText> Known = All
        .SelectMany(word => new[] { (word.De, word), (word.En, word) })
        .ToDictionary(pair => pair.Item1, pair => pair.word, StringComparer.Ordinal);

    public static string Missing(Language language) => language == Language.German ? "fehlt" : "missing";

    public static bool IsKnown(string word) => Known.ContainsKey(word);

    /// <summary>Every known word in the language wanted.</summary>
    public static string In(string text, Language language)
        => Word().Replace(text, match => Known.TryGetValue(match.Value, out var word) ? word.In(language) : match.Value);

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
