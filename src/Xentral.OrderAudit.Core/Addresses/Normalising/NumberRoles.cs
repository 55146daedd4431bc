namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>Tells numbers that name the house from those that name a flat, a floor or the end of a range.</summary>
internal static class NumberRoles
{
    public static void Assign(WordList words, int first, int end, CountryHabits habits)
    {
        if (habits.IsBlock)
        {
            return;
        }

        var square = habits.HasSquares && first + 1 < end && words[first].Has(WordTraits.Single) && words[first + 1].IsNumber;

        if (square)
        {
            words[first].Traits |= WordTraits.Square;
        }

        for (var i = first; i < end; i++)
        {
            if (words[i].IsNumber && IsSecondary(words, i, first, habits) && !(square && i == first + 2))
            {
                words[i].Traits |= WordTraits.Secondary;
            }
        }

        SwapFlatBeforeHouse(words, first, habits);
    }

    /// <summary>Where a line turns out to hold the street but only secondary numbers, its first one is the house after all.</summary>
    public static void Promote(WordList words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (words[i].IsNumber && !words[i].Has(WordTraits.Secondary))
            {
                return;
            }
        }

        if (!Promote(words, first, end, alsoUnits: false))
        {
            Promote(words, first, end, alsoUnits: true);
        }
    }

    private static bool Promote(WordList words, int first, int end, bool alsoUnits)
    {
        for (var i = first; i < end; i++)
        {
            if (words[i].IsNumber && (alsoUnits || !IsToldByUnit(words, i, first)))
            {
                words[i].Traits &= ~WordTraits.Secondary;
                return true;
            }
        }

        return false;
    }

    private static bool IsToldByUnit(WordList words, int index, int first) => index > first && words[index - 1].Has(WordTraits.Consumed);

    private static bool IsSecondary(WordList words, int index, int first, CountryHabits habits)
    {
        if ((words[index].Before & Gap.Hash) != 0 || BindsToUnit(words, index, first) || IsShortCode(words, index, first, habits))
        {
            return true;
        }

        // "Karl Johans gate 5 H0201", "Mannerheimintie 5 A12": a flat's code behind the house number.
        if (index > first + 1 && words[index].Before == Gap.None && words[index - 1].Has(WordTraits.Single) && HasNumberBetween(words, first, index))
        {
            return true;
        }

        // "Beco do Mirante 8 Bloco A, 4º D": an ordinal behind the house number counts floors.
        if (habits.HasOrdinalFloors && words[index].Has(WordTraits.Ordinal) && HasNumberBetween(words, first, index))
        {
            return true;
        }

        if (IsYear(words, index, first, habits))
        {
            return true;
        }

        if (index == first || !words[index - 1].IsNumber)
        {
            return FollowsHouse(words, index, first, habits);
        }

        if (IsYear(words, index - 1, first, habits))
        {
            return false;
        }

        // "Flat 4, 12 High Street": the flat is told, so the next number is the house.
        if (IsToldByUnit(words, index - 1, first) && (words[index].Before & (Gap.Slash | Gap.Hyphen)) == 0)
        {
            return false;
        }

        // "123 5th Ave": the second number begins the street's name. "37-39 Park Crescent": it ends a range.
        var isStreetName = habits.IsNumberFirst && (words[index].Has(WordTraits.Ordinal)
            || ((words[index].Before & (Gap.Hyphen | Gap.Slash)) == 0 && index + 1 < words.Count && words[index + 1].Has(WordTraits.StreetType)));

        return !isStreetName;
    }

    private static bool BindsToUnit(WordList words, int index, int first)
    {
        if (index > first && words[index - 1].Has(WordTraits.Unit) && !words[index - 1].Has(WordTraits.Consumed))
        {
            words[index - 1].Traits |= WordTraits.Consumed;
            return true;
        }

        // "bl. A1"
        if (index > first + 1 && words[index].Before == Gap.None && words[index - 1].Has(WordTraits.Single)
            && words[index - 2].Has(WordTraits.Unit) && !words[index - 2].Has(WordTraits.Consumed))
        {
            words[index - 2].Traits |= WordTraits.Consumed;
            return true;
        }

        if (index + 1 >= words.Count || !words[index + 1].Has(WordTraits.AfterNumber) || words[index].SuffixLength > 0)
        {
            return false;
        }

        // "Hauptstr. 12 Etage 3" binds forward, "2. Etage" backward.
        var isOrdinal = words[index].Has(WordTraits.Dotted | WordTraits.Ordinal);
        var bindsForward = index + 2 < words.Count && words[index + 2].IsNumber && !isOrdinal;
        var isOnlyNumber = !isOrdinal && !HasNumberBetween(words, first, index);

        if (bindsForward || isOnlyNumber)
        {
            return false;
        }

        // Left and right stay to be compared: "2. tv" is not "2. th".
        words[index + 1].Traits |= words.Text(index + 1).SequenceEqual("floor") ? WordTraits.Consumed : WordTraits.None;
        return true;
    }

    /// <summary>"Via del Pellegrino 42, Ufficio 3": behind a name, a number and another word, unless that word makes a street of the number ("1453. Sokak 5").</summary>
    private static bool FollowsHouse(WordList words, int index, int first, CountryHabits habits)
    {
        var (hasName, hasHouse, hasWord, hasComma) = (false, habits.IsNumberFirst && words[first].IsNumber, false, false);

        if (habits.IsNumberEither || (index > first && words[index - 1].Has(WordTraits.NumberSign)))
        {
            return false;
        }

        for (var i = first; i < index; i++)
        {
            ref var word = ref words[i];
            hasComma |= hasHouse && i > first + 1 && (word.Before & Gap.Comma) != 0;

            if (word.IsNumber)
            {
                hasHouse |= hasName && !word.Has(WordTraits.Secondary);
            }
            else if (!word.Has(WordTraits.Ignorable | WordTraits.Single))
            {
                var isType = word.Has(WordTraits.StreetType);
                hasName |= !isType;
                hasHouse &= !isType || habits.IsNumberFirst;
                hasWord = hasHouse && (!habits.IsNumberFirst || hasComma);
            }
        }

        return hasHouse && hasWord;
    }

    /// <summary>Saudi Arabia's national short address, four letters and four digits in any line ("RRRD2929"), and Norway's flats ("H0201").</summary>
    private static bool IsShortCode(WordList words, int index, int first, CountryHabits habits)
    {
        if (index == first || words[index].Before != Gap.None || words[index - 1].IsNumber)
        {
            return false;
        }

        var isAddress = habits.Country == "SA" && words[index - 1].RawLength == 4 && words[index].RawLength == 4;

        if (!isAddress && !habits.IsFlatCode(words.Text(index - 1), words[index].RawLength))
        {
            return false;
        }

        words[index - 1].Traits |= WordTraits.Unit | WordTraits.Consumed;
        words[index - 1].Traits &= ~WordTraits.Single;
        return true;
    }

    /// <summary>"Plein 1944 12": the year is part of the street's name, the number behind it is the house.</summary>
    private static bool IsYear(WordList words, int index, int first, CountryHabits habits)
        => !habits.IsNumberFirst && index > first && !words[index - 1].IsNumber && index + 1 < words.Count && words[index + 1].IsNumber
            && words[index + 1].Before == Gap.Blank && words.Text(index) is ['1', '7' or '8' or '9', _, _] or ['2', '0', _, _];

    private static bool HasNumberBetween(WordList words, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (words[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"5-123 Main St" in Canada, "5/12 Smith St" in Australia: the flat comes first.</summary>
    private static void SwapFlatBeforeHouse(WordList words, int first, CountryHabits habits)
    {
        if (habits.FlatBeforeHouse == Gap.None || first + 1 >= words.Count || !words[first].IsNumber || !words[first + 1].IsNumber
            || (words[first + 1].Before & habits.FlatBeforeHouse) == 0)
        {
            return;
        }

        words[first].Traits |= WordTraits.Secondary;
        words[first + 1].Traits &= ~WordTraits.Secondary;
    }
}
