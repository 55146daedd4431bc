using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>Matches what one side writes together and the other apart: "Konrad-Adenauer-Str." and "KonradAdenauerstr.".</summary>
internal static class JoinedWords
{
    private const int MostParts = 5;

    public static void Match(AddressSide amazon, AddressSide erp)
    {
        MatchOneWay(amazon.Words, erp.Words);
        MatchOneWay(erp.Words, amazon.Words);
    }

    private static void MatchOneWay(WordList whole, WordList parts)
    {
        for (var i = 0; i < whole.Count; i++)
        {
            if (whole[i].IsMatched || whole[i].IsNumber || whole[i].Length < 3)
            {
                continue;
            }

            for (var start = 0; start < parts.Count; start++)
            {
                var count = CountParts(whole.Text(i), parts, start);

                // Once more in another line is known as well.
                if (count > 1)
                {
                    Mark(whole, i, parts, start, count);
                }
            }
        }
    }

    private static int CountParts(ReadOnlySpan<char> word, WordList parts, int start)
    {
        var isAnyOpen = false;

        for (var count = 0; count < MostParts && start + count < parts.Count; count++)
        {
            ref var part = ref parts[start + count];

            if (part.IsNumber || part.Line != parts[start].Line || !word.StartsWith(parts.Text(in part), StringComparison.Ordinal))
            {
                return 0;
            }

            isAnyOpen |= !part.IsMatched;
            word = word[part.Length..];

            if (word.Length == 0)
            {
                return isAnyOpen ? count + 1 : 0;
            }
        }

        return 0;
    }

    private static void Mark(WordList whole, int index, WordList parts, int start, int count)
    {
        whole[index].Match = WordMatch.Joined;
        whole[index].Partner = whole[index].Partner < 0 ? start : whole[index].Partner;

        for (var i = start; i < start + count; i++)
        {
            if (!parts[i].IsMatched)
            {
                parts[i].Match = WordMatch.Joined;
                parts[i].Partner = index;
            }
        }
    }
}
