using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>"CR 12" is "County Road 12", "S.P. 12" is "Strada Provinciale 12": the first letters of words in a row.</summary>
internal static class Acronyms
{
    private const int Longest = 4;

    public static void Match(AddressSide amazon, AddressSide erp)
    {
        MatchOneWay(amazon, erp);
        MatchOneWay(erp, amazon);
    }

    private static void MatchOneWay(AddressSide shortSide, AddressSide longSide)
    {
        var words = shortSide.Words;

        for (var i = 0; i < words.Count; i++)
        {
            // "Dr." is a title, whatever else begins with these letters.
            if (!IsOpen(shortSide, i) || words[i].Has(WordTraits.Title | WordTraits.Ignorable))
            {
                continue;
            }

            // Written as one word, or as letters with full stops.
            var letters = words[i].Length > 1 ? words[i].Length : CountLetters(shortSide, i);

            if (letters is < 2 or > Longest || FindInitials(words, i, letters, longSide) is not (>= 0 and var start))
            {
                continue;
            }

            Mark(words, i, words[i].Length > 1 ? 1 : letters, start);
            Mark(longSide.Words, start, letters, i);
        }
    }

    private static int CountLetters(AddressSide side, int start)
    {
        var count = 0;

        while (start + count < side.Words.Count && count < Longest && IsOpen(side, start + count) && side.Words[start + count].Length == 1)
        {
            count++;
        }

        return count;
    }

    private static int FindInitials(WordList words, int index, int letters, AddressSide longSide)
    {
        var list = longSide.Words;

        for (var start = 0; start + letters <= list.Count; start++)
        {
            var isMatch = true;

            for (var k = 0; k < letters && isMatch; k++)
            {
                var letter = words[index].Length > 1 ? words.Text(index)[k] : words.Text(index + k)[0];
                isMatch = IsOpen(longSide, start + k) && list[start + k].Line == list[start].Line && list[start + k].Length > 1 && longSide.Raw(in list[start + k]) is [var first, ..]
                    && LetterTable.Fold(first) is [var folded, ..] && folded == letter;
            }

            if (isMatch)
            {
                return start;
            }
        }

        return -1;
    }

    // Names of people are not shortened like this, and their initials could be anybody's.
    private static bool IsOpen(AddressSide side, int index)
        => !side.Words[index].IsMatched && !side.Words[index].IsNumber && !WordClass.IsWho(side.RoleOf(in side.Words[index]));

    private static void Mark(WordList words, int start, int count, int partner)
    {
        for (var i = start; i < start + count; i++)
        {
            (words[i].Match, words[i].Partner) = (WordMatch.Abbreviated, partner);
        }
    }
}
