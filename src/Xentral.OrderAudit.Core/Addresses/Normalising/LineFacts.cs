namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>What the words of one line have in common, counted once.</summary>
internal readonly record struct LineFacts(WordTraits All, int NameWords, int UnitWords, int Numbers, int PrimaryNumbers, bool IsCareOf, bool OnlyNameWords)
{
    public bool HasUnit => UnitWords > 0;

    /// <summary>Nothing but flat, floor and building.</summary>
    public bool IsUnitOnly => NameWords == 0 && UnitWords > 0;

    public bool Has(WordTraits traits) => (All & traits) != 0;

    public static LineFacts Of(AddressSide side, AddressLine line)
    {
        if (side.IsEmpty(line))
        {
            return default;
        }

        var words = side.Words;
        var all = WordTraits.None;
        var (names, units, numbers, primary) = (0, 0, 0, 0);
        var onlyNames = line > AddressLine.Contact;

        for (var i = side.FirstOf(line); i < side.EndOf(line); i++)
        {
            ref var word = ref words[i];
            all |= IsSaint(side, line, i) ? word.Traits & ~WordTraits.StreetType : word.Traits;

            if (word.IsNumber)
            {
                numbers++;
                primary += word.Has(WordTraits.Secondary) ? 0 : 1;
                onlyNames = false;
            }
            else if (word.Has(WordTraits.Unit) && !word.Has(WordTraits.StreetType))
            {
                units++;
            }
            else if (!word.Has(WordTraits.Ignorable | WordTraits.Title) || word.Has(WordTraits.StreetType))
            {
                names++;
                onlyNames = onlyNames && IsInName(side, in word);
            }
        }

        return new(all, names, units, numbers, primary, StartsCareOf(side, line, all), onlyNames && names > 0);
    }

    // "St. Johannis" is no street for its "St."; "42nd St Apt 4" is one.
    private static bool IsSaint(AddressSide side, AddressLine line, int index)
        => side.Words.Text(index) is "st" && index + 1 < side.EndOf(line) && side.Words[index + 1] is { IsNumber: false } next
            && !next.Has(WordTraits.Unit | WordTraits.StreetType) && (next.Before & Gap.Comma) == 0;

    private static bool IsInName(AddressSide side, in Word word)
    {
        for (var i = side.FirstOf(AddressLine.Name); i < side.EndOf(AddressLine.Name); i++)
        {
            if (WordList.Same(side.Words, in word, side.Words, in side.Words[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsCareOf(AddressSide side, AddressLine line, WordTraits all)
    {
        // "bei Ahlers" is a host, "Bei den Mühren 5" a street.
        var mayBeHost = line > AddressLine.Contact && (all & (WordTraits.Number | WordTraits.StreetType | WordTraits.StreetCompound)) == 0;

        for (var i = side.FirstOf(line); i < Math.Min(side.FirstOf(line) + 2, side.EndOf(line)); i++)
        {
            if (side.Words[i].Has(WordTraits.CareOf) || (i == side.FirstOf(line) && mayBeHost && side.Words.Text(i) is "bei"))
            {
                side.Words[i].Traits |= WordTraits.CareOf | WordTraits.Ignorable;
                return true;
            }
        }

        return false;
    }
}
