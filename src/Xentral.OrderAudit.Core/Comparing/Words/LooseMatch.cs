using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>Judges two words that are not the same: may one be a damaged, shortened or carried-over form of the other?</summary>
internal static class LooseMatch
{
    private const int ShortestTypo = 4;
    private const int LongWord = 8;

    public static WordMatch Judge(AddressSide amazon, in Word wanted, AddressSide erp, in Word found)
    {
        var a = amazon.Words.Text(in wanted);
        var e = erp.Words.Text(in found);

        if ((wanted.Has(WordTraits.Wildcard) || found.Has(WordTraits.Wildcard)) && ReplacedLetters.Match(a, e))
        {
            return WordMatch.Replaced;
        }

        // "Petrauskien" for "Petrauskienė" at the end of a full column was cut.
        if (ColumnLimits.IsLimit(erp.Stored(found.Line).Length) && IsAtEnd(erp, in found) && amazon.Raw(in wanted).StartsWith(erp.Raw(in found), StringComparison.Ordinal))
        {
            return WordMatch.CutOff;
        }

        if (LostLetters.Match(amazon.Raw(in wanted), erp.Raw(in found)) || LostLetters.Match(erp.Raw(in found), amazon.Raw(in wanted)))
        {
            return WordMatch.LettersLost;
        }

        var shortened = JudgeShortened(a, in wanted, e, in found, erp);

        if (shortened != WordMatch.None)
        {
            return shortened;
        }

        if (!IsTypo(a, e))
        {
            return WordMatch.None;
        }

        return wanted.Has(WordTraits.Transliterated) != found.Has(WordTraits.Transliterated) ? WordMatch.Transliterated : WordMatch.Typo;
    }

    private static WordMatch JudgeShortened(ReadOnlySpan<char> a, in Word wanted, ReadOnlySpan<char> e, in Word found, AddressSide erp)
    {
        if (IsStemOf(a, e) || IsStemOf(e, a))
        {
            return WordMatch.TypeLost;
        }

        if ((found.Has(WordTraits.Dotted) && IsContraction(e, a)) || (wanted.Has(WordTraits.Dotted) && IsContraction(a, e)))
        {
            return WordMatch.Abbreviated;
        }

        if (!a.StartsWith(e, StringComparison.Ordinal))
        {
            return e.StartsWith(a, StringComparison.Ordinal) ? JudgePrefix(a, wanted.Has(WordTraits.Dotted), e) : WordMatch.None;
        }

        var byDot = JudgePrefix(e, found.Has(WordTraits.Dotted), a);

        return byDot == WordMatch.None && e.Length > 1 && ColumnLimits.MayBeCut(erp.Stored(found.Line)) && IsAtEnd(erp, in found)
            ? WordMatch.CutOff
            : byDot;
    }

    private static bool IsAtEnd(AddressSide side, in Word word) => word.RawEnd == side.Repaired(word.Line).AsSpan().TrimEnd().Length;

    private static WordMatch JudgePrefix(ReadOnlySpan<char> prefix, bool dotted, ReadOnlySpan<char> word)
    {
        var type = StreetSuffix.LengthAtEndOf(word);

        // "Königspl." is regularly written without its full stop.
        if ((dotted || prefix.EndsWith("pl", StringComparison.Ordinal)) && type > 0 && prefix.Length > word.Length - type)
        {
            return WordMatch.Abbreviated;
        }

        // "a. d. Alster" is "an der Alster"; other initials could stand for anything.
        return prefix.Length == 1 && dotted && word is "an" or "am" or "auf" or "in" or "im" or "bei" or "ob" ? WordMatch.Abbreviated
            : prefix.Length == 1 || dotted ? WordMatch.Initial
            : WordMatch.None;
    }

    private static bool IsSwap(ReadOnlySpan<char> a, ReadOnlySpan<char> e)
    {
        var first = a.CommonPrefixLength(e);

        return first + 1 < a.Length && a[first] == e[first + 1] && a[first + 1] == e[first] && a[(first + 2)..].SequenceEqual(e[(first + 2)..]);
    }

    /// <summary>"Storgt." for "Storgata": the whole stem, then some letters of the street's kind.</summary>
    private static bool IsContraction(ReadOnlySpan<char> shorter, ReadOnlySpan<char> word)
    {
        var stem = word.Length - StreetSuffix.LengthAtEndOf(word);

        if (stem == word.Length || shorter.Length <= stem || shorter.Length >= word.Length || !shorter.StartsWith(word[..stem], StringComparison.Ordinal) || shorter[stem] != word[stem])
        {
            return false;
        }

        var at = stem;

        foreach (var letter in shorter[stem..])
        {
            var next = word[at..].IndexOf(letter);

            if (next < 0)
            {
                return false;
            }

            at += next + 1;
        }

        return true;
    }

    private static bool IsStemOf(ReadOnlySpan<char> word, ReadOnlySpan<char> stem)
    {
        var type = StreetSuffix.LengthAtEndOf(word);

        return type > 0 && stem.Length >= 3 && stem.Length == word.Length - type && word.StartsWith(stem, StringComparison.Ordinal);
    }

    private static bool IsTypo(ReadOnlySpan<char> a, ReadOnlySpan<char> e)
    {
        var (typeA, typeE) = (StreetSuffix.LengthAtEndOf(a), StreetSuffix.LengthAtEndOf(e));

        // Lindenweg is no misspelt Lindenstraße, and what is common at the end must not make short names look alike.
        if (typeA > 0 && typeE > 0)
        {
            if (typeA != typeE || !a[^typeA..].SequenceEqual(e[^typeE..]))
            {
                return false;
            }

            a = a[..^typeA];
            e = e[..^typeE];

            // Bergstraße and Burgstraße are two streets; a slip in so short a name adds, drops or swaps letters.
            if (a.Length == e.Length && a.Length <= ShortestTypo && !IsSwap(a, e))
            {
                return false;
            }
        }

        var shorter = Math.Min(a.Length, e.Length);
        var longer = Math.Max(a.Length, e.Length);
        var limit = longer >= LongWord ? 2 : 1;

        return shorter >= ShortestTypo - 1 && longer >= ShortestTypo && EditDistance.Within(a, e, limit) <= limit;
    }
}
