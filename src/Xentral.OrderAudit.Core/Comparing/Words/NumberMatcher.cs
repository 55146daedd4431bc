using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>Numbers are compared exactly and each counts once: a lost house number must not hide behind an equal flat number.</summary>
internal static class NumberMatcher
{
    public static void Match(AddressSide amazon, AddressSide erp)
    {
        // From the surest pairing to the least sure one.
        Pair(amazon, erp, sameClass: true, sameRank: true, sameSuffix: true);
        Pair(amazon, erp, sameClass: true, sameRank: false, sameSuffix: true);
        Pair(amazon, erp, sameClass: true, sameRank: false, sameSuffix: false);
        Pair(amazon, erp, sameClass: false, sameRank: false, sameSuffix: true);
        Pair(amazon, erp, sameClass: false, sameRank: false, sameSuffix: false);
        OrdinalWords.Match(amazon.Words, erp.Words);
        OrdinalWords.Match(erp.Words, amazon.Words);
        KnowRepetitions(amazon);
        KnowRepetitions(erp);
        KnowCopies(amazon, erp);
    }

    private static void Pair(AddressSide amazon, AddressSide erp, bool sameClass, bool sameRank, bool sameSuffix)
    {
        for (var i = 0; i < amazon.Words.Count; i++)
        {
            ref var wanted = ref amazon.Words[i];

            if (!wanted.IsNumber || wanted.IsMatched || wanted.Line == AddressLine.City)
            {
                continue;
            }

            for (var j = 0; j < erp.Words.Count; j++)
            {
                ref var found = ref erp.Words[j];

                if (!found.IsNumber || found.IsMatched || found.Line == AddressLine.City || !WordList.Same(amazon.Words, in wanted, erp.Words, in found))
                {
                    continue;
                }

                if ((!sameClass || IsWho(amazon, in wanted) == IsWho(erp, in found))
                    && (!sameRank || wanted.Has(WordTraits.Secondary) == found.Has(WordTraits.Secondary))
                    && (!sameSuffix || amazon.Words.Suffix(in wanted).SequenceEqual(erp.Words.Suffix(in found))))
                {
                    (wanted.Match, wanted.Partner) = (WordMatch.Exact, j);
                    (found.Match, found.Partner) = (WordMatch.Exact, i);
                    break;
                }
            }
        }
    }

    private static bool IsWho(AddressSide side, in Word number) => WordClass.IsWho(side.RoleOf(in number));

    // The same line stored twice adds nothing.
    private static void KnowRepetitions(AddressSide side)
    {
        for (var i = 0; i < side.Words.Count; i++)
        {
            if (side.Words[i].IsNumber && side.RoleOf(in side.Words[i]) == LineRole.Repetition)
            {
                side.Words[i].Match = WordMatch.Exact;
            }
        }
    }

    // A number that Xentral has once more than Amazon is no new number.
    private static void KnowCopies(AddressSide amazon, AddressSide erp)
    {
        for (var j = 0; j < erp.Words.Count; j++)
        {
            ref var extra = ref erp.Words[j];

            for (var i = 0; i < amazon.Words.Count && extra.IsNumber && !extra.IsMatched; i++)
            {
                ref var known = ref amazon.Words[i];

                if (known.IsNumber && known.IsMatched && WordList.Same(amazon.Words, in known, erp.Words, in extra))
                {
                    (extra.Match, extra.Partner) = (WordMatch.Exact, i);
                }
            }
        }
    }
}
