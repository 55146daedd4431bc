using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>Finds for every word of Amazon's lines its counterpart in Xentral's, surest kinds of match first.</summary>
internal static class WordMatcher
{
    // Far beyond any real address; keeps hostile input from costing more than a few milliseconds.
    private const int MostGuesses = 3000;

    public static void Match(AddressSide amazon, AddressSide erp)
    {
        MatchExactly(amazon, erp);

        if (HasOpenWord(amazon.Words) || HasOpenWord(erp.Words))
        {
            JoinedWords.Match(amazon, erp);
            Acronyms.Match(amazon, erp);
            Guess(amazon, erp);
        }
    }

    private static void MatchExactly(AddressSide amazon, AddressSide erp)
    {
        for (var i = 0; i < amazon.Words.Count; i++)
        {
            ref var wanted = ref amazon.Words[i];

            for (var j = 0; j < erp.Words.Count && !wanted.IsNumber; j++)
            {
                ref var found = ref erp.Words[j];

                if (found.IsNumber || !WordList.Same(amazon.Words, in wanted, erp.Words, in found))
                {
                    continue;
                }

                // Set semantics: every repetition at Xentral counts as known.
                found.Match = HowEqual(amazon, in wanted, erp, in found);
                found.Partner = found.Partner < 0 ? i : found.Partner;

                if (!wanted.IsMatched && IsSamePart(wanted.Line, found.Line) && WordClass.MayMatch(amazon, in wanted, erp, in found))
                {
                    wanted.Match = found.Match;
                    wanted.Partner = j;
                }
            }
        }
    }

    // Folding hides some damage: "Zoé" without its last letter still folds to the same as with it.
    private static WordMatch HowEqual(AddressSide amazon, in Word wanted, AddressSide erp, in Word found)
        => wanted.Has(WordTraits.Transliterated) != found.Has(WordTraits.Transliterated) ? WordMatch.Transliterated
            : wanted.Has(WordTraits.Wildcard) != found.Has(WordTraits.Wildcard) ? WordMatch.Replaced
            : found.RawLength < wanted.RawLength && LostLetters.Match(amazon.Raw(in wanted), erp.Raw(in found)) ? WordMatch.LettersLost
            : WordMatch.Exact;

    private static bool IsSamePart(AddressLine one, AddressLine other) => (one == AddressLine.City) == (other == AddressLine.City);

    private static bool HasOpenWord(WordList words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsMatched && !words[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    private static void Guess(AddressSide amazon, AddressSide erp)
    {
        var budget = MostGuesses;

        for (var i = 0; i < amazon.Words.Count && budget > 0; i++)
        {
            ref var wanted = ref amazon.Words[i];

            if (wanted.IsMatched || wanted.IsNumber)
            {
                continue;
            }

            var (best, match) = BestGuess(amazon, in wanted, erp, ref budget);

            if (best >= 0)
            {
                wanted.Match = match;
                wanted.Partner = best;
                erp.Words[best].Match = match;
                erp.Words[best].Partner = i;
            }
        }
    }

    private static (int Index, WordMatch Match) BestGuess(AddressSide amazon, in Word wanted, AddressSide erp, ref int budget)
    {
        var (best, bestMatch) = (-1, WordMatch.None);

        for (var j = 0; j < erp.Words.Count && budget > 0; j++)
        {
            ref var found = ref erp.Words[j];

            if (found.IsNumber || found.IsMatched || !IsSamePart(wanted.Line, found.Line)
                || !WordClass.MayResemble(amazon.RoleOf(in wanted), erp.RoleOf(in found)))
            {
                continue;
            }

            budget--;
            var match = LooseMatch.Judge(amazon, in wanted, erp, in found);

            if (match != WordMatch.None && (best < 0 || match < bestMatch))
            {
                (best, bestMatch) = (j, match);
            }
        }

        return (best, bestMatch);
    }
}
