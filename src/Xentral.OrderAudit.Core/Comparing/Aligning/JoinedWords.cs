using System.Buffers;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>Pairs what one side writes together and the other apart: "Konrad-Adenauer-Str." and "KonradAdenauerstr.".</summary>
internal static class JoinedWords
{
    private const int MostParts = 5;
    private const int ShortestWhole = 2;
    private const int LongestAcronym = 5;

    private static readonly SearchValues<char> Capitals = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜÅÉŠČŽ.");

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

    // "CR 12" is "County Road 12", "SNP" is "Slovenského národného povstania": capitals for words; two of them only where one is a kind of street or firm.
    private static int CountInitials(Alignment alignment, AddressReading shorter, int index, AddressReading words, int start)
    {
        ref var acronym = ref shorter[index];
        var raw = shorter.Raw(in acronym);

        if (acronym.Length is < 2 or > LongestAcronym || acronym.Has(Senses.Particle) || (raw.ContainsAnyExcept(Capitals) && (acronym.Length > 2 || HasCapital(shorter.Repaired(acronym.Line)))) || raw.Length < acronym.Length || start + acronym.Length > words.Count)
        {
            return 0;
        }

        var hasKind = acronym.Length > 2;
        var at = start;

        for (var i = 0; i < acronym.Length; i++, at++)
        {
            // "Bund der Deutschen Katholischen Jugend"
            at += i > 0 && at < words.Count && words[at].Weight == 0 && words[at].Has(Senses.Particle) ? 1 : 0;

            if (at >= words.Count || words[at].Line != words[start].Line || words[at].Length < 2 || words.Text(at)[0] != shorter.Text(in acronym)[i])
            {
                return 0;
            }

            ref var word = ref words[at];
            var isOpen = ReferenceEquals(words, alignment.Erp) ? alignment.IsOpenAtErp(at) : alignment.IsOpenAtAmazon(at);

            if (!isOpen || word.IsNumber || !Kinship.SameDomain.Allows(in acronym, in word))
            {
                return 0;
            }

            hasKind |= word.Has(Senses.Street | Senses.Business);
        }

        return hasKind ? at - start : 0;
    }

    // "77 cr 12": somebody writes nothing in capitals.
    private static bool HasCapital(string line)
    {
        foreach (var letter in line)
        {
            if (char.IsUpper(letter))
            {
                return true;
            }
        }

        return false;
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
