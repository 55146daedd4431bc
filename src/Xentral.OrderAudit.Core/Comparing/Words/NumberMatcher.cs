using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>Numbers are compared exactly and each counts once: a lost house number must not hide behind an equal flat number.</summary>
internal static class NumberMatcher
{
    private const int ShortestCode = 4;

    public static void Match(AddressSide amazon, AddressSide erp)
    {
        Span<int> room = stackalloc int[2 * WordList.MaxWords];
        var wanted = NumbersOf(amazon, room[..WordList.MaxWords]);
        var found = NumbersOf(erp, room[WordList.MaxWords..]);

        // From the surest pairing to the least sure one.
        if (Pair(amazon, wanted, erp, found, sameClass: true, sameRank: true, sameSuffix: true) > 0)
        {
            Pair(amazon, wanted, erp, found, sameClass: true, sameRank: false, sameSuffix: true);
            Pair(amazon, wanted, erp, found, sameClass: true, sameRank: false, sameSuffix: false);
            Pair(amazon, wanted, erp, found, sameClass: false, sameRank: false, sameSuffix: true);
            Pair(amazon, wanted, erp, found, sameClass: false, sameRank: false, sameSuffix: false);
        }

        GroupedNumbers.Match(amazon, erp);
        OrdinalWords.Match(amazon, erp);
        OrdinalWords.Match(erp, amazon);
        KnowRepetitions(amazon);
        KnowRepetitions(erp);
        KnowCopies(amazon, erp);
        KnowCodes(amazon);
        KnowCodes(erp);
    }

    /// <summary>Gives how many of Amazon's numbers are still without a counterpart.</summary>
    private static int Pair(AddressSide amazon, ReadOnlySpan<int> wantedNumbers, AddressSide erp, ReadOnlySpan<int> foundNumbers, bool sameClass, bool sameRank, bool sameSuffix)
    {
        var open = 0;

        foreach (var i in wantedNumbers)
        {
            ref var wanted = ref amazon.Words[i];

            foreach (var j in foundNumbers)
            {
                ref var found = ref erp.Words[j];

                if (wanted.IsMatched || found.IsMatched || !WordList.Same(amazon.Words, in wanted, erp.Words, in found))
                {
                    continue;
                }

                if ((!sameClass || IsWho(amazon, in wanted) == IsWho(erp, in found))
                    && (!sameRank || wanted.Has(WordTraits.Secondary) == found.Has(WordTraits.Secondary))
                    && (!sameSuffix || amazon.Words.Suffix(in wanted).SequenceEqual(erp.Words.Suffix(in found))))
                {
                    (wanted.Match, wanted.Partner) = (WordMatch.Exact, j);
                    (found.Match, found.Partner) = (WordMatch.Exact, i);
                }
            }

            open += wanted.IsMatched ? 0 : 1;
        }

        return open;
    }

    private static Span<int> NumbersOf(AddressSide side, Span<int> target)
    {
        var count = 0;

        for (var i = 0; i < side.FirstOf(AddressLine.City); i++)
        {
            if (side.Words[i].IsNumber)
            {
                target[count++] = i;
            }
        }

        return target[..count];
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

    // "Ringstr. 3, 10115 Berlin": the postal code has its own field.
    private static void KnowCodes(AddressSide side)
    {
        for (var i = 0; i < side.FirstOf(AddressLine.City); i++)
        {
            ref var number = ref side.Words[i];

            if (number is { IsNumber: true, IsMatched: false, RawLength: >= ShortestCode } && (number.Has(WordTraits.Secondary) || i > side.FirstOf(number.Line))
                && side.Raw(in number).SequenceEqual(side.Address.PostalCode.AsSpan().Trim()))
            {
                number.Match = WordMatch.Exact;
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
