using System.Globalization;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing.Words;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Finds lines at Xentral that break off: at a column's length, in the middle of a word, or at a character the database cannot store.</summary>
internal static class CutLines
{
    private const WordTraits Unsaid = WordTraits.Ignorable | WordTraits.LegalForm | WordTraits.Title | WordTraits.Consumed | WordTraits.Single;

    public static void Find(AddressSide amazon, AddressSide erp, CutLine?[] cuts)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if (amazon.IsEmpty(line))
            {
                continue;
            }

            var hasAstral = amazon.Stored(line).AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

            for (var at = AddressLine.Name; at <= AddressLine.City; at++)
            {
                if (cuts[(int)at] is not null || erp.IsEmpty(at) || (at == AddressLine.City) != (line == AddressLine.City))
                {
                    continue;
                }

                if (hasAstral && EndsAtEmoji(amazon.Stored(line), erp.Stored(at)))
                {
                    cuts[(int)at] = new(line, at, AtEmoji: true);
                }
                else if (IsCut(amazon, line, erp, at))
                {
                    cuts[(int)at] = new(line, at, AtEmoji: false);
                }
            }
        }

        for (var at = AddressLine.Name; at < AddressLine.City; at++)
        {
            if (cuts[(int)at] is null && LineCutBehind(amazon, erp, at) is { } line)
            {
                cuts[(int)at] = new(line, at, AtEmoji: false);
            }
        }
    }

    private static bool EndsAtEmoji(string amazon, string erp)
    {
        var emoji = amazon.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');

        return emoji > 0 && amazon.AsSpan(0, emoji).Trim().SequenceEqual(erp.AsSpan().Trim())
            && amazon.AsSpan(emoji).ContainsAnyExceptInRange('\uD800', '\uDFFF');
    }

    private static bool IsCut(AddressSide amazon, AddressLine line, AddressSide erp, AddressLine at)
    {
        var (a, e) = (amazon.FirstOf(line), erp.FirstOf(at));
        var count = erp.EndOf(at) - e;

        if (!ColumnLimits.MayBeCut(erp.Stored(at)) || count > amazon.EndOf(line) - a)
        {
            return false;
        }

        for (var i = 0; i < count - 1; i++)
        {
            if (!WordList.Same(amazon.Words, in amazon.Words[a + i], erp.Words, in erp.Words[e + i]))
            {
                return false;
            }
        }

        var whole = amazon.Raw(in amazon.Words[a + count - 1]);
        var rest = erp.Raw(in erp.Words[e + count - 1]);
        var isWhole = WordList.Same(amazon.Words, in amazon.Words[a + count - 1], erp.Words, in erp.Words[e + count - 1]);

        // Folding hides a lost last letter: "Avenu" reads as "Avenue".
        var isBeginning = EndsTheLine(erp, at, e + count - 1) && IsBeginning(rest, whole);

        return isWhole
            ? ColumnLimits.IsAtLimit(erp.Stored(at)) && amazon.Stored(line).Length > erp.Stored(at).Length
                && ((isBeginning && FoldAlike(rest, whole)) || IsRestLost(amazon, a + count, amazon.EndOf(line)))
            : isBeginning;
    }

    // "Ave" was shortened on purpose, "Avenu" was not.
    private static bool FoldAlike(ReadOnlySpan<char> rest, ReadOnlySpan<char> whole) => Folding.Key(rest.ToString()) == Folding.Key(whole.ToString());

    private static bool IsBeginning(ReadOnlySpan<char> rest, ReadOnlySpan<char> whole)
        => rest.Length < whole.Length && CultureInfo.InvariantCulture.CompareInfo.IsPrefix(whole, rest, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace);

    /// <summary>An importer put two lines into one column, which ends within the second: gives the line that lost its end.</summary>
    private static AddressLine? LineCutBehind(AddressSide amazon, AddressSide erp, AddressLine at)
    {
        var last = erp.EndOf(at) - 1;

        if (at == AddressLine.City || erp.IsEmpty(at) || !ColumnLimits.IsLimit(erp.Stored(at).Length) || erp.Words[last].IsMatched || erp.Words[last].IsNumber || !EndsTheLine(erp, at, last))
        {
            return null;
        }

        for (var i = 0; i < amazon.FirstOf(AddressLine.City); i++)
        {
            if (!amazon.Words[i].IsMatched && !amazon.Words[i].IsNumber && IsBeginning(erp.Raw(in erp.Words[last]), amazon.Raw(in amazon.Words[i])))
            {
                return amazon.Words[i].Line;
            }
        }

        return null;
    }

    // What an importer moved to another field, and a legal form it left out, was not cut off.
    private static bool IsRestLost(AddressSide amazon, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            ref var word = ref amazon.Words[i];

            var isSaid = word.IsNumber ? word.Line != AddressLine.City : !word.Has(Unsaid) && amazon.Words.Text(in word) is not CityWords.Cedex;

            if (!word.IsMatched && isSaid)
            {
                return true;
            }
        }

        return false;
    }

    // "Hauptstr." is no cut "Hauptstraße": the full stop says that it was shortened on purpose.
    private static bool EndsTheLine(AddressSide erp, AddressLine at, int word)
        => erp.Words[word].RawEnd == erp.Repaired(at).TrimEnd().Length;
}
