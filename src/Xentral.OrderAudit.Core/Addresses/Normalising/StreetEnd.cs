namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Where the street ends within its line and what helps to find the door begins: "Torstr. 88 | Hinterhaus", "33 London Rd | , Rose Cottage".</summary>
internal static class StreetEnd
{
    public static int Of(AddressSide side, AddressLine line, CountryHabits habits)
    {
        var (first, end) = (side.FirstOf(line), side.EndOf(line));

        for (var i = first + 1; i < end; i++)
        {
            if (side.Words[i].Has(WordTraits.CareOf))
            {
                end = i;
            }
        }

        return habits.MayOpenWithNumber ? AfterComma(side, first, end) : AfterLastNumber(side, first, end);
    }

    // The house number comes last, behind at least one word of the name: "25" in "Via 25 Aprile" is part of it.
    private static int AfterLastNumber(AddressSide side, int first, int end)
    {
        var (hasName, last) = (false, -1);

        for (var i = first; i < end; i++)
        {
            ref var word = ref side.Words[i];
            hasName |= IsName(in word);
            last = hasName && word.IsNumber && !word.Has(WordTraits.Secondary) ? i : last;
        }

        return last < 0 ? end : last + 1;
    }

    private static int AfterComma(AddressSide side, int first, int end)
    {
        var (hasName, hasNumber) = (false, false);

        for (var i = first; i < end; i++)
        {
            ref var word = ref side.Words[i];

            if (hasName && hasNumber && !word.IsNumber && (word.Before & Gap.Comma) != 0 && !HoldsStreet(side, i, end))
            {
                return i;
            }

            hasName |= IsName(in word) || word.Has(WordTraits.StreetType);
            hasNumber |= word.IsNumber && !word.Has(WordTraits.Secondary);
        }

        return end;
    }

    // "Plot 72, Hill Road": the street comes behind the comma.
    private static bool HoldsStreet(AddressSide side, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (side.Words[i].Has(WordTraits.StreetType | WordTraits.StreetCompound) || (side.Words[i].IsNumber && !side.Words[i].Has(WordTraits.Secondary)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(in Word word) => !word.IsNumber && !word.Has(WordTraits.Ignorable | WordTraits.StreetType | WordTraits.NumberSign | WordTraits.Consumed | WordTraits.Single);
}
