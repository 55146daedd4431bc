using System.Globalization;
using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Rules.Invalid;

/// <summary>Reads the dates that spreadsheets of several languages print: "05. Jun", "Mrz 12", "06/05/26", or the bare day number 46178.</summary>
internal static partial class SpreadsheetDates
{
    // Days are counted from 30 December 1899; what a spreadsheet completes a day and month with is the year it runs in.
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private const int FirstSerial = 36526;
    private const int LastSerial = 55153;
    private const int Century = 100;

    // Folded, first three or four letters; German, English, French, Spanish, Italian, Polish, Dutch.
    private static readonly Dictionary<string, int> Months = new(StringComparer.Ordinal)
    {
        ["jan"] = 1,
        ["ene"] = 1,
        ["gen"] = 1,
        ["sty"] = 1,
        ["feb"] = 2,
        ["fev"] = 2,
        ["lut"] = 2,
        ["mar"] = 3,
        ["mrz"] = 3,
        ["mrt"] = 3,
        ["maa"] = 3,
        ["apr"] = 4,
        ["avr"] = 4,
        ["abr"] = 4,
        ["kwi"] = 4,
        ["mai"] = 5,
        ["may"] = 5,
        ["mag"] = 5,
        ["mei"] = 5,
        ["maj"] = 5,
        ["jun"] = 6,
        ["giu"] = 6,
        ["cze"] = 6,
        ["juin"] = 6,
        ["jul"] = 7,
        ["lug"] = 7,
        ["lip"] = 7,
        ["juil"] = 7,
        ["aug"] = 8,
        ["aou"] = 8,
        ["ago"] = 8,
        ["sie"] = 8,
        ["sep"] = 9,
        ["set"] = 9,
        ["wrz"] = 9,
        ["okt"] = 10,
        ["oct"] = 10,
        ["ott"] = 10,
        ["paz"] = 10,
        ["nov"] = 11,
        ["lis"] = 11,
        ["dez"] = 12,
        ["dec"] = 12,
        ["dic"] = 12,
        ["gru"] = 12,
    };

    /// <summary>The text has a date made of two short numbers that stand side by side in the original, and no longer has those.</summary>
    public static bool IsDateOf(string text, string original)
    {
        // "88 / 6 / 17" and "88/6/17" are the same numbers.
        (text, original) = (Sign().Replace(text, "${sign}"), Sign().Replace(original, "${sign}"));

        foreach (Match pair in Pair().Matches(original))
        {
            var (one, other) = (Number(pair.Groups["one"]), Number(pair.Groups["other"]));

            var isKept = Pair().Matches(text).Any(same => Number(same.Groups["one"]) == one && Number(same.Groups["other"]) == other);

            if (!isKept && HasDateOf(text, original, one, other))
            {
                return true;
            }
        }

        return false;
    }

    // "Straße des 17. Juni 5-6" has its date from the start.
    private static bool HasDateOf(string text, string original, int one, int other)
        => DatesIn(text).Any(date
            => ((date.Month == one && IsNumber(date.Number, other)) || (date.Month == other && IsNumber(date.Number, one)))
                && !original.Contains(date.Text, StringComparison.OrdinalIgnoreCase));

    /// <summary>Each date as its month and its day or year; one that may be read two ways comes twice.</summary>
    private static IEnumerable<(string Text, int Month, int Number)> DatesIn(string text)
    {
        foreach (Match date in DayAndName().Matches(text))
        {
            yield return (date.Value, MonthOf(date), Number(date.Groups["number"]));
        }

        foreach (Match date in NameAndYear().Matches(text))
        {
            yield return (date.Value, MonthOf(date), Number(date.Groups["number"]));
        }

        foreach (Match date in Numeric().Matches(text))
        {
            yield return (date.Value, Number(date.Groups["one"]), Number(date.Groups["other"]));
        }

        foreach (Match date in Iso().Matches(text))
        {
            yield return (date.Value, Number(date.Groups["month"]), Number(date.Groups["day"]));
            yield return (date.Value, Number(date.Groups["month"]), Number(date.Groups["year"]));
        }

        foreach (Match date in Serial().Matches(text))
        {
            if (Number(date) is >= FirstSerial and <= LastSerial and var days)
            {
                var day = DayZero.AddDays(days);
                yield return (date.Value, day.Month, day.Day);
                yield return (date.Value, day.Month, day.Day == 1 ? day.Year : day.Day);
            }
        }
    }

    // "3/14" became March 2014.
    private static bool IsNumber(int read, int wanted) => read == wanted || (wanted < Century && read > Century && read % Century == wanted);

    private static int MonthOf(Match date)
    {
        var name = Folding.Key(date.Groups["month"].Value);

        return Months.TryGetValue(name[..Math.Min(4, name.Length)], out var month)
            || Months.TryGetValue(name[..Math.Min(3, name.Length)], out month) ? month : 0;
    }

    private static int Number(Capture digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\s*(?<sign>[-/])\s*")]
    private static partial Regex Sign();

    [GeneratedRegex(@"(?<![\d./-])(?<one>\d{1,2})[-/](?<other>\d{1,2}|20\d\d)(?![./-]?\d)")]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<!\d)(?<number>\d{1,2})[.\-/ ]{1,2}(?<month>\p{L}{3,10})\b")]
    private static partial Regex DayAndName();

    [GeneratedRegex(@"\b(?<month>\p{L}{3,10})[.\-/ ]{1,2}(?<number>\d{1,2}|20\d\d)(?!\d)")]
    private static partial Regex NameAndYear();

    [GeneratedRegex(@"(?<!\d)(?<one>\d{1,2})[./-](?<other>\d{1,2})(?:[./-](?:\d\d|20\d\d)|[.])(?!\d)")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<!\d)(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)")]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)\d{5}(?!\d)")]
    private static partial Regex Serial();
}
