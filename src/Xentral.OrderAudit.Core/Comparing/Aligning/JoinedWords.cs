using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>Pairs what one side writes together and the other apart: "Konrad-Adenauer-Str." and "KonradAdenauerstr.".</summary>
internal static class JoinedWords
{
    private const int MostParts = 5;
    private const int ShortestWhole = 2;
    private const int LongestAcronym = 4;

    public static void Pair(Alignment alignment)
    {
        var (amazon, erp) = (alignment.Amazon, alignment.Erp);

        for (var i = 0; i < amazon.Count; i++)
        {
            if (!alignment.IsOpenAtAmazon(i) || !IsWhole(in amazon[i]))
            {
                continue;
            }

            for (var k = 0; k + 1 < erp.Count; k++)
            {
                var count = alignment.IsOpenAtErp(k) ? CountParts(alignment, amazon, i, erp, k) : 0;

                count = count > 1 ? count : CountInitials(alignment, amazon, i, erp, k);

                if (count > 1)
                {
                    alignment.PairManyAtErp(i, k, count, Edit.Joined);
                    break;
                }
            }
        }

        for (var k = 0; k < erp.Count; k++)
        {
            for (var i = 0; i + 1 < amazon.Count && alignment.IsOpenAtErp(k) && IsWhole(in erp[k]); i++)
            {
                var count = alignment.IsOpenAtAmazon(i) ? CountParts(alignment, erp, k, amazon, i) : 0;
                count = count > 1 ? count : CountInitials(alignment, erp, k, amazon, i);

                if (count > 1)
                {
                    alignment.PairManyAtAmazon(i, count, k, Edit.Joined);
                }
            }
        }
    }

    private static bool IsWhole(in Token token) => !token.IsNumber && token.Length >= ShortestWhole && Alignment.IsWord(in token);

    // "CR 12" is "County Road 12", "RR 2" is "Rural Route 2": capitals for words of which one is a kind of street.
    private static int CountInitials(Alignment alignment, AddressReading shorter, int index, AddressReading words, int start)
    {
        ref var acronym = ref shorter[index];
        var raw = shorter.Raw(in acronym);

        if (acronym.Length is < 2 or > LongestAcronym || !acronym.IsPlace || raw.Length != acronym.Length || raw.ContainsAnyExceptInRange('A', 'Z') || start + acronym.Length > words.Count)
        {
            return 0;
        }

        var hasKind = false;

        for (var i = 0; i < acronym.Length; i++)
        {
            ref var word = ref words[start + i];
            var isOpen = ReferenceEquals(words, alignment.Erp) ? alignment.IsOpenAtErp(start + i) : alignment.IsOpenAtAmazon(start + i);

            if (!isOpen || word.IsNumber || word.Length < 2 || !word.IsPlace || word.Line != words[start].Line || words.Text(in word)[0] != shorter.Text(in acronym)[i])
            {
                return 0;
            }

            hasKind |= word.Has(Senses.Street);
        }

        return hasKind ? acronym.Length : 0;
    }

    private static int CountParts(Alignment alignment, AddressReading whole, int index, AddressReading parts, int start)
    {
        var word = whole.Text(index);

        for (var count = 0; count < MostParts && start + count < parts.Count; count++)
        {
            ref var part = ref parts[start + count];
            var isOpen = ReferenceEquals(parts, alignment.Erp) ? alignment.IsOpenAtErp(start + count) : alignment.IsOpenAtAmazon(start + count);

            if (!isOpen || part.IsNumber || part.Line != parts[start].Line || !Kinship.SameDomain.Allows(in whole[index], in part) || !word.StartsWith(parts.Text(in part), StringComparison.Ordinal))
            {
                return 0;
            }

            word = word[part.Length..];

            if (word.Length == 0)
            {
                return count + 1;
            }
        }

        return 0;
    }
}
