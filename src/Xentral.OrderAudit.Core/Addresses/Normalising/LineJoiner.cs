namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Second look at the words of one line, when their neighbours are known: joins what belongs together and looks words up.</summary>
internal static class LineJoiner
{
    private const int LongestJoin = 5;

    public static void Join(WordList words, int first, CountryHabits habits)
    {
        for (var i = first; i < words.Count; i++)
        {
            JoinLetters(words, i, first, habits);
            MeanLetter(words, i, habits, opensStreet: i == first || words[i - 1].IsNumber);
        }

        for (var i = first; i < words.Count; i++)
        {
            JoinSuffix(words, i, habits);
        }

        for (var i = first; i < words.Count; i++)
        {
            LookUp(words, i, habits);
        }
    }

    /// <summary>"s.n.c." and "c/o" are one word, if the lists know it; initials stay apart.</summary>
    private static void JoinLetters(WordList words, int start, int first, CountryHabits habits)
    {
        var followsNumber = start > first && words[start - 1].IsNumber;
        Span<char> joined = stackalloc char[LongestJoin];
        var length = 0;

        if (JoinShortForm(words, start, habits))
        {
            return;
        }

        while (length < LongestJoin && start + length < words.Count && words[start + length].Has(WordTraits.Single)
            && (length == 0 || words[start + length].Before is Gap.Dot or Gap.Slash))
        {
            joined[length] = words.Text(start + length)[0];
            length++;
        }

        for (; length > 1; length--)
        {
            // "12 A/B" are two doors, "12 R/C" is the ground floor.
            if (habits.TryFind(joined[..length], out _) && (!followsNumber || joined[..length] is "rc" or "snc" or "sn" or "co"))
            {
                words[start].RawLength = words[start + length - 1].RawEnd - words[start].RawStart;
                words[start].Traits &= ~(WordTraits.Single | WordTraits.Dotted);
                words.Replace(ref words[start], joined[..length]);

                for (var i = 1; i < length; i++)
                {
                    words.RemoveAt(start + 1);
                }

                return;
            }
        }
    }

    /// <summary>"C.so", "P.zza" and "B-dul": a letter and the end of the word.</summary>
    private static bool JoinShortForm(WordList words, int start, CountryHabits habits)
    {
        if (start + 1 >= words.Count || !words[start].Has(WordTraits.Single) || words[start + 1].Before is not (Gap.Dot or Gap.Hyphen) || words[start + 1].Length is < 2 or > 3)
        {
            return false;
        }

        Span<char> joined = stackalloc char[LongestJoin];
        joined = joined[..(words[start + 1].Length + 1)];
        joined[0] = words.Text(start)[0];
        words.Text(start + 1).CopyTo(joined[1..]);

        if (!habits.TryFind(joined, out var meaning) || (meaning.Traits & WordTraits.StreetType) == 0)
        {
            return false;
        }

        words[start].RawLength = words[start + 1].RawEnd - words[start].RawStart;
        words[start].Traits &= ~(WordTraits.Single | WordTraits.Dotted);
        words.Replace(ref words[start], joined);
        words.RemoveAt(start + 1);

        return true;
    }

    private static void MeanLetter(WordList words, int index, CountryHabits habits, bool opensStreet)
    {
        ref var word = ref words[index];

        if (!word.Has(WordTraits.Single))
        {
            return;
        }

        var next = index + 1 < words.Count ? words[index + 1] : default;
        var letter = words.Text(in word)[0];
        var (text, traits) = letter == 'c' && next.Length > 1 && !next.IsNumber && (next.Before & Gap.Slash) != 0
            ? ("calle", WordTraits.StreetType)
            : letter == 'p' && word.Has(WordTraits.Ordinal)
            ? ("ps", WordTraits.StreetType)
            : habits.MeaningOf(letter, word.Has(WordTraits.Dotted), next.IsNumber, opensStreet);

        if (text is not null)
        {
            words.Replace(ref word, text);
            word.Traits = (word.Traits & ~WordTraits.Single) | traits;
        }
    }

    private static void JoinSuffix(WordList words, int index, CountryHabits habits)
    {
        if (index + 1 >= words.Count || !words[index].IsNumber || words[index].SuffixLength > 0 || IsCounting(in words[index]))
        {
            return;
        }

        ref var letter = ref words[index + 1];
        var isRepetition = habits.IsRepetition(words.Text(in letter));

        if (!isRepetition && (!letter.Has(WordTraits.Single) || !IsSuffix(words, index + 1, habits)))
        {
            return;
        }

        words.SetSuffix(ref words[index], habits.Canonical(words.Text(in letter)));
        words[index].RawLength = letter.RawEnd - words[index].RawStart;
        words.RemoveAt(index + 1);
    }

    // "5th" has no letter behind it; "3º B" is the same door as "3B".
    private static bool IsCounting(in Word number) => number.Has(WordTraits.Ordinal) && !number.Has(WordTraits.Dotted);

    private static bool IsSuffix(WordList words, int index, CountryHabits habits)
    {
        ref var letter = ref words[index];
        var isLast = index + 1 >= words.Count;
        var next = isLast ? default : words[index + 1];
        var text = words.Text(in letter)[0];

        if ((letter.Before & (Gap.Comma | Gap.Other | Gap.Apostrophe)) != 0 || (!isLast && (next.Before & Gap.Apostrophe) != 0))
        {
            return false;
        }

        // "82 H0201": the letter belongs to the flat's code.
        if (!isLast && next.IsNumber && next.Before == Gap.None && letter.Before != Gap.None)
        {
            return false;
        }

        var wordFollows = !isLast && !next.IsNumber && next.Length > 1;

        if (wordFollows && habits.HasLetteredBlocks && habits.TryFind(words.Text(in next), out var meaning) && meaning.Canonical == "house")
        {
            return false;
        }

        // "12 J. Moulin", "123 N Main", "123 W 42nd St", "12 y 14"
        return !(letter.Has(WordTraits.Dotted) && wordFollows)
            && !(habits.HasDirections && !isLast && (text is 'n' or 's' or 'e' or 'w' or 'o'))
            && !(text is 'y' or 'u' && next.IsNumber);
    }

    private static void LookUp(WordList words, int index, CountryHabits habits)
    {
        ref var word = ref words[index];

        if (word.IsNumber)
        {
            return;
        }

        if (habits.HasDirections && habits.DirectionOf(words.Text(in word)) is { } direction)
        {
            words.Replace(ref word, direction);
            word.Traits &= ~WordTraits.Single;
            return;
        }

        if (words.Text(in word) is "ste" && index + 1 < words.Count && words[index + 1].IsNumber)
        {
            // "Ste 200" is a suite, "Ste-Catherine" a saint.
            words.Replace(ref word, "unit");
            word.Traits |= WordTraits.Unit;
            return;
        }

        if (habits.TryFind(words.Text(in word), out var meaning))
        {
            word.Traits |= meaning.Traits;

            // "Müller & Co." is no "c/o".
            if (word.Has(WordTraits.CareOf) && word.Has(WordTraits.LegalForm))
            {
                word.Traits &= word.RawLength > 2 ? ~WordTraits.LegalForm : ~(WordTraits.CareOf | WordTraits.Ignorable);
            }

            if (!words.Text(in word).SequenceEqual(meaning.Canonical))
            {
                words.Replace(ref word, meaning.Canonical);
            }
        }
    }
}
