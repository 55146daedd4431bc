namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Makes one token of what is one word though written with dots, slashes or together with a number: "c/o", "S.r.l.", "P.zza", "2e", "1丁目".</summary>
internal static class TokenJoiner
{
    private const int LongestJoin = 5;

    public static void Join(AddressReading reading, int first)
    {
        for (var i = first; i < reading.Count; i++)
        {
            if (reading[i].IsNumber)
            {
                TakeOrdinal(reading, i, first);
                TakeCounter(reading, i);
            }
            else if (JoinCustomer(reading, i))
            {
                continue;
            }
            else if (reading[i].Length == 1 && !JoinShortForm(reading, i) && !JoinLetters(reading, i, first))
            {
                MeanLetter(reading, i, first);
            }
        }
    }

    /// <summary>"2e étage", "5th Ave", "1ª": the letters say only that the number counts.</summary>
    private static void TakeOrdinal(AddressReading reading, int index, int first)
    {
        if (index + 1 >= reading.Count || reading[index + 1].IsNumber || reading[index + 1].Before is not (Gap.None or Gap.Hyphen))
        {
            return;
        }

        var suffix = reading.Text(index + 1);

        if (!IsOrdinal(reading, suffix, index, first))
        {
            return;
        }

        reading[index].IsOrdinal = true;
        reading[index].RawLength = reading[index + 1].RawEnd - reading[index].RawStart;
        reading[index].IsDotted |= reading[index + 1].IsDotted;
        reading.RemoveAt(index + 1);
    }

    private static bool IsOrdinal(AddressReading reading, ReadOnlySpan<char> suffix, int index, int first)
    {
        var isUnit = reading[index + 1].Has(Senses.Unit);

        if (reading.Writing.CountsInCatalan && suffix is "r" or "n" or "t" or "a")
        {
            return suffix is not "a" || IsBehindNumber(reading, index, first);
        }

        if (isUnit || !reading.Writing.IsOrdinal(suffix) || (reading[index + 1].Before == Gap.Hyphen && suffix.Length < 2))
        {
            return false;
        }

        // "82e Grand-Rue" is a door, "2e étage" and "2e Avenue" count: something that can be counted follows.
        var next = index + 2 < reading.Count ? reading[index + 2] : default;
        var isCounting = next.Has(Senses.Unit | Senses.Street) || (index > first && next.Length > 1 && !next.IsNumber);

        return suffix.Length > 1 || reading.Raw(in reading[index + 1])[0] is 'º' or 'ª' || (next.Before == Gap.Blank && (isCounting || (!reading.Writing.MayOpenWithNumber && next.Length > 1 && !next.IsNumber)));
    }

    private static bool IsBehindNumber(AddressReading reading, int index, int first)
    {
        for (var i = first; i < index; i++)
        {
            if (reading[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    private static void TakeCounter(AddressReading reading, int index)
    {
        while (index + 1 < reading.Count && !reading[index + 1].IsNumber && reading[index + 1].Before == Gap.None && reading.Writing.IsCounter(reading.Text(index + 1)))
        {
            reading[index].RawLength = reading[index + 1].RawEnd - reading[index].RawStart;
            reading.RemoveAt(index + 1);
        }
    }

    /// <summary>"C.so", "P.zza" and "z.Hd.": a letter and the end of the word.</summary>
    private static bool JoinShortForm(AddressReading reading, int start)
    {
        if (start + 1 >= reading.Count || reading[start + 1].Before is not (Gap.Dot or Gap.Hyphen or (Gap.Dot | Gap.Blank)) || reading[start + 1].Length is < 2 or > 4 || reading[start + 1].IsNumber)
        {
            return false;
        }

        Span<char> joined = stackalloc char[LongestJoin];
        joined = joined[..(reading[start + 1].Length + 1)];
        joined[0] = reading.Text(start)[0];
        reading.Text(start + 1).CopyTo(joined[1..]);

        var allowed = Senses.CareOf | Senses.Attention | ((reading[start + 1].Before & Gap.Blank) == 0 ? Senses.Street | Senses.Name | Senses.Spelled : Senses.None);

        if (reading.Writing.Lexicon.Find(joined) is not { } meaning || (meaning.Senses & allowed) == 0)
        {
            return false;
        }

        Take(reading, start, 2, joined, meaning);

        return true;
    }

    /// <summary>"Post-Nr.", "Kunden-Nr.", "My Post"</summary>
    private static bool JoinCustomer(AddressReading reading, int start)
    {
        if (start + 1 >= reading.Count || reading[start + 1].IsNumber || reading[start].Length > 10
            || !(reading[start + 1].Has(Senses.Sign) || (reading[start].Length == 2 && reading[start].Meaning is null && reading[start + 1].Meaning is null)))
        {
            return false;
        }

        Span<char> joined = stackalloc char[24];
        var length = reading[start].Length + Math.Min(reading[start + 1].Length, 12);
        reading.Text(start).CopyTo(joined);
        reading.Text(start + 1)[..(length - reading[start].Length)].CopyTo(joined[reading[start].Length..]);

        if (reading.Writing.Lexicon.Find(joined[..length]) is not { } meaning || (meaning.Senses & Senses.Customer) == 0)
        {
            return false;
        }

        Take(reading, start, 2, joined[..length], meaning);

        return true;
    }

    private static bool JoinLetters(AddressReading reading, int start, int first)
    {
        Span<char> joined = stackalloc char[LongestJoin];
        var length = 0;

        while (length < LongestJoin && start + length < reading.Count && reading[start + length].IsSingle
            && (length == 0 || (reading[start + length].Before & ~Gap.Blank) is Gap.Dot or Gap.Slash)
            && !(start + length + 1 < reading.Count && reading[start + length + 1].Before == Gap.Apostrophe))
        {
            joined[length] = reading.Text(start + length)[0];
            length++;
        }

        // "12 A/B" are two doors, "12 R/C" is the ground floor.
        var followsNumber = start > first && reading[start - 1].IsNumber && !reading[start - 1].IsDotted && (reading[start].Before & Gap.Comma) == 0;

        for (; length > 1; length--)
        {
            var text = joined[..length];

            if (reading.Writing.Lexicon.Find(text) is { } meaning && ((meaning.Senses & ~(Senses.Name | Senses.Particle)) != 0 || reading[start + 1].Before == Gap.Dot)
                && (!followsNumber || text is "rc" or "snc" or "sn" or "co" || (meaning.Senses & Senses.Unit) != 0 && reading[start + 1].Before == Gap.Dot))
            {
                Take(reading, start, length, text, meaning);

                return true;
            }
        }

        return false;
    }

    private static void Take(AddressReading reading, int start, int count, ReadOnlySpan<char> text, Meaning meaning)
    {
        reading[start].RawLength = reading[start + count - 1].RawEnd - reading[start].RawStart;
        reading[start].IsDotted = reading[start + count - 1].IsDotted;
        reading[start].Meaning = meaning;
        reading[start].Value = -1;
        reading.Replace(ref reading[start], text);

        for (var i = 1; i < count; i++)
        {
            reading.RemoveAt(start + 1);
        }
    }

    /// <summary>"r. de Rivoli", "C/ Mayor", "u. 5": one letter stands for a kind of street.</summary>
    private static void MeanLetter(AddressReading reading, int index, int first)
    {
        ref var letter = ref reading[index];

        // "c/- Whitlam"
        if (index + 1 < reading.Count && (reading[index + 1].Before & (Gap.Slash | Gap.Hyphen)) == (Gap.Slash | Gap.Hyphen) && reading.Text(in letter) is "c")
        {
            reading.Replace(ref letter, "co");
            letter.Meaning = reading.Writing.Lexicon.Find("co");
            letter.RawLength = 2;

            return;
        }

        var next = index + 1 < reading.Count ? reading[index + 1] : default;

        // "GDA44M / +48 600 100 237"
        if (letter.Before == Gap.None && index > first && (next.Before & (Gap.Slash | Gap.Other)) != 0)
        {
            return;
        }

        var isHead = index == first || reading[index - 1].IsNumber || (letter.Before & Gap.Comma) != 0 || reading.Writing.IsRepetition(reading.Text(index - 1));
        var isMarked = letter.IsDotted || letter.IsOrdinal || (next.Length > 1 && (next.Before & Gap.Slash) != 0);
        var isTail = !isHead && letter.IsDotted && (next.IsNumber || next.Length == 0);

        if ((isHead || isTail || next.IsNumber) && (isMarked || (next.IsNumber && (next.Before != Gap.None || isHead)))
            && reading.Writing.WordOf(reading.Text(in letter), isHead, next.IsNumber) is { } word)
        {
            reading.Replace(ref letter, AddressReading.KeyOf(word));
            letter.Meaning = reading.Writing.Lexicon.Find(reading.Text(in letter)) ?? letter.Meaning;
            letter.Value = -1;
        }
    }
}
