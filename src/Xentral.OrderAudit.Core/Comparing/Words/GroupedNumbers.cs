using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>"Postfach 12 34 56" is "Postfach 123456": the number of a PO box may be written in groups. House numbers never are.</summary>
internal static class GroupedNumbers
{
    private const int Longest = 24;

    public static void Match(AddressSide amazon, AddressSide erp)
    {
        if (!amazon.IsPoBox || !erp.IsPoBox || BoxNumber(amazon) is not { } wanted || BoxNumber(erp) is not { } found)
        {
            return;
        }

        Span<char> one = stackalloc char[Longest];
        Span<char> other = stackalloc char[Longest];
        one = one[..Join(amazon, wanted, one)];
        other = other[..Join(erp, found, other)];

        if (one.SequenceEqual(other))
        {
            Mark(amazon, wanted, found.First);
            Mark(erp, found, wanted.First);
        }
    }

    /// <summary>The numbers that follow the words "PO box", parted by blanks only.</summary>
    private static (int First, int End)? BoxNumber(AddressSide side)
    {
        for (var i = 0; i + 1 < side.FirstOf(AddressLine.City); i++)
        {
            if (!side.Words[i].Has(WordTraits.PoBox) || !side.Words[i + 1].IsNumber || side.Words[i + 1].Line != side.Words[i].Line)
            {
                continue;
            }

            var end = i + 2;

            while (end < side.EndOf(side.Words[i].Line) && side.Words[end].IsNumber && side.Words[end].Before == Gap.Blank)
            {
                end++;
            }

            return (i + 1, end);
        }

        return null;
    }

    private static int Join(AddressSide side, (int First, int End) numbers, Span<char> target)
    {
        var length = 0;

        for (var i = numbers.First; i < numbers.End; i++)
        {
            // Only the digits, as stored: "07" within a group is not 7.
            foreach (var digit in side.Raw(in side.Words[i]))
            {
                if (char.IsAsciiDigit(digit) && length < target.Length)
                {
                    target[length++] = digit;
                }
            }
        }

        return length;
    }

    private static void Mark(AddressSide side, (int First, int End) numbers, int partner)
    {
        for (var i = numbers.First; i < numbers.End; i++)
        {
            (side.Words[i].Match, side.Words[i].Partner) = (WordMatch.Joined, partner);
        }
    }
}
