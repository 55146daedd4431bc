namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>
/// Reads a person's or firm's name. Titles, particles and legal forms weigh nothing, unless nothing else is there: "Minh Le" has a surname.
/// </summary>
internal static class PersonRoles
{
    private const int ShortestTitleThatIsAName = 4;

    public static void AssignRecipient(AddressReading reading, int index)
    {
        Assign(reading, index, Role.Recipient);
        ref var segment = ref reading.SegmentAt(index);

        if (IsFirm(reading, in segment))
        {
            return;
        }

        var (weighted, last) = (0, -1);

        for (var i = segment.First; i < segment.End && !(last >= 0 && (reading[i].Has(Senses.Maiden) || IsInBrackets(reading, i))); i++)
        {
            weighted += reading[i].Weight;
            last = reading[i].Weight > 0 && !reading[i].IsNumber ? i : last;
        }

        var end = segment.End - 1;

        if (weighted > 0 && reading[end].Weight == 0 && IsPerhapsSurname(in reading[end]))
        {
            reading[end].Weight = 1;
            (weighted, last) = (weighted + 1, end);
        }

        var surname = weighted > 1 && last >= 0 && ComesFirst(reading, in segment, last) ? FirstWeighted(reading, in segment) : last;

        if (surname >= 0)
        {
            reading[surname].Role = Role.Surname;
        }
    }

    // "Zhang Wei (Kevin)"
    private static bool IsInBrackets(AddressReading reading, int index)
        => reading[index].RawStart > 0 && reading.Repaired(reading[index].Line)[reading[index].RawStart - 1] == '(';

    public static void Assign(AddressReading reading, int index, Role role)
    {
        ref var segment = ref reading.SegmentAt(index);
        var total = 0;

        for (var i = segment.First; i < segment.End; i++)
        {
            reading[i].Role = reading.IsPickupPoint && reading[i].IsNumber && reading[i].RawLength >= PickupRoles.ShortestCustomerNumber ? Role.CustomerNumber : role;
            reading[i].Weight = WeightOf(reading, i);
            total += reading[i].Weight;
        }

        for (var i = segment.First; total == 0 && i < segment.End; i++)
        {
            reading[i].Weight = reading[i].Has(Senses.CareOf | Senses.Attention) && segment.End - segment.First > 1 ? (byte)0 : (byte)1;
        }
    }

    /// <summary>A legal form, or a word that only firms and offices carry.</summary>
    public static bool IsFirm(AddressReading reading, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (SegmentSplitter.IsLegalForm(reading, i) || (reading[i].Has(Senses.Business) && segment.End - segment.First > 1))
            {
                return true;
            }
        }

        return false;
    }

    private static byte WeightOf(AddressReading reading, int index)
    {
        ref var token = ref reading[index];
        var isApostrophe = token.IsSingle && ((token.Before & Gap.Apostrophe) != 0 || (index + 1 < reading.Count && reading[index + 1].Before == Gap.Apostrophe));

        // "A. Berger": a capital is an initial, not an article.
        if (token.IsSingle && token.IsDotted && char.IsUpper(reading.Raw(in token)[0]))
        {
            return 1;
        }

        return token.Has(Senses.Title | Senses.Particle | Senses.CareOf | Senses.Attention | Senses.Sign | Senses.Spelled) || SegmentSplitter.IsLegalForm(reading, index) || isApostrophe
            ? (byte)0
            : (byte)1;
    }

    private static bool IsPerhapsSurname(in Token token)
        => !token.IsDotted && (token.Has(Senses.Particle | Senses.Legal) || (token.Has(Senses.Title) && token.Length >= ShortestTitleThatIsAName) || token.Has(Senses.Spelled | Senses.CareOf));

    // "Müller, Jörg", "BRUNN Holger", and countries in which the family comes first.
    private static bool ComesFirst(AddressReading reading, in Segment segment, int last)
    {
        var first = FirstWeighted(reading, in segment);

        return (reading.Writing.IsSurnameFirst && !(reading[first].Has(Senses.Given) && !reading[last].Has(Senses.Given)))
            || (first + 1 < segment.End && (reading[first + 1].Before & Gap.Comma) != 0)
            || (reading[first].Length > 1 && IsUpper(reading.Raw(in reading[first])) && !IsUpper(reading.Raw(in reading[last])));
    }

    private static int FirstWeighted(AddressReading reading, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (reading[i].Weight > 0)
            {
                return i;
            }
        }

        return segment.First;
    }

    private static bool IsUpper(ReadOnlySpan<char> raw)
    {
        foreach (var letter in raw)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}
