using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>
/// What stood in a place where a date or a number should be, shown only as far as it is one: columns may have shifted, and a name stands there.
/// </summary>
internal static partial class MaskedText
{
    private const int Longest = 40;

    public static string Of(string text)
    {
        var shown = text.Length > Longest ? text[..Longest] : text;
        var looksLikeDate = Year().IsMatch(shown);
        var masked = Words().Replace(shown, word => looksLikeDate && DateWord().IsMatch(word.Value) ? word.Value : new string('•', word.Length));
        masked = looksLikeDate ? masked : Digits().Replace(masked, digits => digits.Value[..1] + new string('•', digits.Length - 1));
        return string.Concat(masked.Select(letter => char.IsControl(letter) ? '•' : letter)) + (text.Length > Longest ? "…" : "");
    }

    [GeneratedRegex(@"(?<![0-9])(19|20)[0-9]{2}(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    // Months, days of the week and zones, in English and German, long or short.
    [GeneratedRegex(
        @"^(?:jan(?:uary?)?|januar|feb(?:ruary?|ruar)?|mar(?:ch)?|märz?|mrz|apr(?:il)?|ma[iy]|jun[ei]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?"
            + @"|nov(?:ember)?|de[cz](?:ember)?|mon(?:day|tag)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
            + @"|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|mi|do|fr|sa|so|am|pm|um|uhr|at|utc|gmt|t|z|mes?z|ces?t|p[ds]t)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex DateWord();
}
