using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Masking;

/// <summary>
/// Draws the two values of a finding so that a stranger sees what differs and not who it is about:
/// <c>R••••••• ▪▪</c> beside <c>R••••••• fehlt</c>, <c>▪▪</c> beside <c>▪▪ (Ziffer 2 anders)</c>.
/// Takes the two texts only and lays them beside each other itself.
/// </summary>
public sealed partial class PairMask(Audience audience, Language language)
{
    private bool IsActive => audience != Audience.Internal;

    /// <param name="field">Countries may be shown in full; everything else is hidden.</param>
    public (string Amazon, string Erp) Of(string amazon, string erp, AddressField? field)
    {
        var (left, right) = (string.IsNullOrWhiteSpace(amazon) ? "" : amazon, string.IsNullOrWhiteSpace(erp) ? "" : erp);
        if (!IsActive)
        {
            return (left, right);
        }

        if (field == AddressField.Country && IsOpen(left) && IsOpen(right))
        {
            return (left.Trim(), right.Trim());
        }

        // A stored result is hidden already; it only has to be told in the language wanted.
        return IsHidden(left, field) && IsHidden(right, field)
            ? (MaskWords.In(left.Trim(), language), MaskWords.In(right.Trim(), language))
            : Drawn(left, right);
    }

    private (string Amazon, string Erp) Drawn(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return (Whole(left), Whole(right));
        }

        var pairs = WordAlignment.Of(left, right);
        if (!IsSingleNumber(pairs) && !pairs.Any(pair => WordAlignment.Resemble(pair.Left, pair.Right)))
        {
            return (Whole(left), $"{Whole(right)} ({MaskWords.In("alles anders", language)})");
        }

        List<string> a = [], b = [], differences = [];
        foreach (var (index, (word, other)) in pairs.Index())
        {
            Add(a, word, index == 0);
            Add(b, other, index == 0);
            if (word is not null && other is not null)
            {
                differences.Add(WordDifference.Of(word, other, language));
            }
        }

        var told = differences.Where(difference => difference.Length > 0).Distinct().ToList();
        var (drawn, beside) = (string.Join(' ', a), string.Join(' ', b));
        if (told.Count == 0 && drawn == beside && left != right)
        {
            told.Add(MaskWords.In(left.Trim() == right.Trim() || IsSameButForBlanks(left, right) ? "Leerzeichen anders" : "Zeichen anders", language));
        }

        return (drawn, told.Count == 0 ? beside : $"{beside} ({string.Join("; ", told)})");
    }

    // Of two numbers it always can be said where they differ.
    private static bool IsSingleNumber(IReadOnlyList<(string? Left, string? Right)> pairs)
        => pairs is [({ } left, { } right)] && left.All(char.IsAsciiDigit) && right.All(char.IsAsciiDigit);

    private void Add(List<string> words, string? word, bool isFirst)
    {
        var text = word is null ? MaskWords.Missing(language) : HiddenText.Of(word, withInitial: isFirst);
        if (word is not null || words.LastOrDefault() != text)
        {
            words.Add(text);
        }
    }

    private static string Whole(string text)
        => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select((word, index) => HiddenText.Of(word, withInitial: index == 0)));

    private static bool IsSameButForBlanks(string left, string right)
        => string.Concat(left.Where(letter => !char.IsWhiteSpace(letter))) == string.Concat(right.Where(letter => !char.IsWhiteSpace(letter)));

    private static bool IsOpen(string text) => text.Length == 0 || CountryNames.IsCountry(text.AsSpan().Trim());

    private static bool IsHidden(string text, AddressField? field)
    {
        if (text.Length == 0 || (field == AddressField.Country && IsOpen(text)))
        {
            return true;
        }

        var (drawn, remark) = Remark().Match(text) is { Success: true } match ? (match.Groups[1].Value, match.Groups[2].Value) : (text, "");
        return drawn.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => MaskWords.IsKnown(word) || HiddenWord().IsMatch(word))
            && (drawn.AsSpan().IndexOfAny(HiddenText.Letter, HiddenText.Digit) >= 0 || remark.Length > 0 || OnlySigns().IsMatch(drawn))
            && remark.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => MaskWords.IsKnown(word.TrimEnd(',', ';')) || RemarkSign().IsMatch(word));
    }

    [GeneratedRegex(@"^(.*?) \(([^()]+)\)$", RegexOptions.Singleline)]
    private static partial Regex Remark();

    // At most one letter in the clear; earlier versions showed two digits of a postal code.
    [GeneratedRegex(@"^(?:(?:\p{L}\p{M}*)?[•▪\-.,/'*?&+@#:;\uFFFD]+|\d{1,2}•••)$")]
    private static partial Regex HiddenWord();

    [GeneratedRegex(@"^[\s\-.,/'*?&+@#:;\uFFFD]*$")]
    private static partial Regex OnlySigns();

    [GeneratedRegex(@"^(?:\d{1,2}[,;]?|→|[\-.,/'*?&+@#:;\uFFFD]+)$")]
    private static partial Regex RemarkSign();
}
