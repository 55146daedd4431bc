using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>
/// Pairs what one side writes together and the other apart: "Konrad-Adenauer-Str." and "KonradAdenauerstr.".
/// So is a word whose letters were replaced by something that parts words: "M.nchen".
/// </summary>
internal static class JoinedWords
{
    private const int MostParts = 5;
    private const int ShortestWhole = 3;

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

                if (count > 1)
                {
                    alignment.PairManyAtErp(i, k, count, Edit.Joined);
                    break;
                }

                if (alignment.IsOpenAtErp(k) && CountTorn(alignment, i, k) is > 1 and var torn)
                {
                    alignment.PairManyAtErp(i, k, torn, Edit.Damaged);
                    break;
                }
            }
        }

        for (var k = 0; k < erp.Count; k++)
        {
            for (var i = 0; i + 1 < amazon.Count && alignment.IsOpenAtErp(k) && IsWhole(in erp[k]); i++)
            {
                var count = alignment.IsOpenAtAmazon(i) ? CountParts(alignment, erp, k, amazon, i) : 0;

                if (count > 1)
                {
                    alignment.PairManyAtAmazon(i, count, k, Edit.Joined);
                }
            }
        }
    }

    private static bool IsWhole(in Token token) => !token.IsNumber && token.Length >= ShortestWhole && Alignment.IsWord(in token);

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

    // "M nchen", "B„hr": what stands between the pieces is where the letter was.
    private static int CountTorn(Alignment alignment, int index, int start)
    {
        var (amazon, erp) = (alignment.Amazon, alignment.Erp);
        var whole = amazon.Raw(in amazon[index]);

        if (!whole.ContainsAnyExceptInRange('\0', '\u007F'))
        {
            return 0;
        }

        for (var count = 2; count <= MostParts && start + count <= erp.Count && erp[start + count - 1].Line == erp[start].Line; count++)
        {
            if (!alignment.IsOpenAtErp(start + count - 1))
            {
                return 0;
            }

            var text = erp.Repaired(erp[start].Line).AsSpan(erp[start].RawStart, erp[start + count - 1].RawEnd - erp[start].RawStart);

            if (LostLetters.Match(whole, text))
            {
                return count;
            }
        }

        return 0;
    }
}
