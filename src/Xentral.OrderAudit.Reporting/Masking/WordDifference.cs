using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Masking;

/// <summary>Says in <see cref="MaskWords"/> how two words differ: by position and kind, never by the letters themselves.</summary>
internal static class WordDifference
{
    // More places than this are another word.
    private const int MostPlaces = 4;

    /// <returns><c>""</c> for the same word.</returns>
    public static string Of(string left, string right, Language language) => left == right ? "" : MaskWords.In(InGerman(left, right), language);

    private static string InGerman(string left, string right)
    {
        if (IsNumber(left) && IsNumber(right))
        {
            return OfNumbers(left, right);
        }

        if (string.Equals(left, right, StringComparison.OrdinalIgnoreCase))
        {
            return "Schreibung anders";
        }

        var (a, b) = (HiddenText.Elements(left), HiddenText.Elements(right));
        if (a.Count == b.Count)
        {
            var places = Enumerable.Range(0, a.Count).Where(index => !IsSame(a[index], b[index])).ToList();
            return places.Count > Math.Min(MostPlaces, Math.Max(1, a.Count / 2))
                ? "anders"
                : string.Join(", ", places.Select(place => $"{Kind(a[place])} → {Replacement(a[place], b[place])}").Distinct());
        }

        var before = a.Zip(b).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        var after = Enumerable.Reverse(a).Zip(Enumerable.Reverse(b)).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        after = Math.Min(after, Math.Min(a.Count, b.Count) - before);
        var (lost, gained) = (a.Count - before - after, b.Count - before - after);
        return (before + after, lost, gained) switch
        {
            (0, _, _) => "anders",
            (_, _, 0) when after == 0 && before > 2 => $"nach {before} Zeichen abgeschnitten",
            (_, 1, 0) => $"{Kind(a[before])} fehlt",
            (_, _, 0) => $"{lost} Zeichen fehlt",
            (_, 0, 1) => $"{Kind(b[before])} zusätzlich",
            (_, 0, _) => $"{gained} Zeichen zusätzlich",
            (_, 1, _) => $"{Kind(a[before])} → {gained} Zeichen",
            _ => "anders",
        };
    }

    private static string OfNumbers(string left, string right)
    {
        if (left.Length > right.Length && left.TrimStart('0') == right.TrimStart('0'))
        {
            return "führende Null fehlt";
        }

        return left.Length != right.Length
            ? $"{left.Length} → {right.Length} Ziffern"
            : $"Ziffer {string.Join(", ", Enumerable.Range(0, left.Length).Where(index => left[index] != right[index]).Select(index => index + 1))} anders";
    }

    // Capitals are told apart only where nothing else differs.
    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static bool IsNumber(string word) => word.All(char.IsAsciiDigit);

    private static string Kind(string element) => Rune.GetRuneAt(element, 0) switch
    {
        { Value: 'ä' or 'ö' or 'ü' or 'Ä' or 'Ö' or 'Ü' } => "Umlaut",
        { Value: 'ß' or 'ẞ' } => "Eszett",
        var rune when Rune.IsDigit(rune) => "Ziffer",
        var rune when Rune.IsLetter(rune) => HasMark(element.Normalize(NormalizationForm.FormD)) ? "Akzent" : "Buchstabe",
        _ => "Zeichen",
    };

    // A sign that stands for a lost letter is shown as it is; another letter is not.
    private static string Replacement(string from, string to) => Rune.GetRuneAt(to, 0) switch
    {
        var sign when HiddenText.IsPlainPunctuation(sign) => to,
        _ when Kind(from) == Kind(to) => "anders",
        _ => Kind(to),
    };

    private static bool HasMark(string element) => element.EnumerateRunes().Any(rune => Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark);
}
