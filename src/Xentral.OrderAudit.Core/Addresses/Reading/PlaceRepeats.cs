namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Finds what only says once more what the fields for code, town and country hold: "71-637 Szczecin" as a third line.</summary>
internal static class PlaceRepeats
{
    private const int ShortestCode = 4;

    /// <summary>Takes a postal code out of a line just read. The first number of a street stays: a house may have the code's number.</summary>
    public static void DropCode(AddressReading reading, int first, string code)
    {
        if (code.Length < ShortestCode)
        {
            return;
        }

        for (var i = first; i < reading.Count; i++)
        {
            var length = CodeLengthAt(reading, i, code);

            if (length > 0 && ((IsBehindNumber(reading, first, i) && IsApart(reading, i, length)) || IsAlone(reading, first, i, length) || EndsLine(reading, first, i, length)))
            {
                // What comes behind it begins a piece of its own.
                if (i + length < reading.Count)
                {
                    reading[i + length].Before |= reading[i].Before;
                }

                for (var k = 0; k < length; k++)
                {
                    reading.RemoveAt(i);
                }

                return;
            }
        }
    }

    /// <summary>A piece made of the town's and country's names says nothing, unless it is all there is.</summary>
    public static void MarkNoise(AddressReading reading)
    {
        for (var i = 0; i < reading.SegmentCount; i++)
        {
            ref var segment = ref reading.SegmentAt(i);

            if (segment.Kind == SegmentKind.Words && SaysOnlyPlace(reading, in segment) && HasOtherPlace(reading, i))
            {
                segment.Kind = SegmentKind.Noise;
                segment.Score = SegmentKinds.Impossible;
            }
        }
    }

    private static bool IsBehindNumber(AddressReading reading, int first, int index)
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

    // "10/35390, 2": what belongs to a number before it, or stands before another, is no code.
    private static bool IsApart(AddressReading reading, int index, int length)
        => (reading[index].Before & (Gap.Slash | Gap.Hyphen)) == 0 && !(index + length < reading.Count && reading[index + length].IsNumber);

    // "Whg. 22, 60313": a piece of its own at the end of the line.
    private static bool EndsLine(AddressReading reading, int first, int index, int length)
    {
        for (var i = index + length; i < reading.Count; i++)
        {
            if (!Repeats(reading, i, reading.Address.City))
            {
                return false;
            }
        }

        return index > first && (reading[index].Before & Gap.Comma) != 0;
    }

    // The whole line, or followed by the town, or announced ("Eircode").
    private static bool IsAlone(AddressReading reading, int first, int index, int length)
    {
        for (var i = first; i < reading.Count; i++)
        {
            if ((i < index || i >= index + length) && !reading[i].Has(Senses.Sign) && !Repeats(reading, i, reading.Address.City))
            {
                return false;
            }
        }

        return true;
    }

    private static int CodeLengthAt(AddressReading reading, int start, string code)
    {
        var (at, i) = (0, start);

        while (i < reading.Count && at < code.Length)
        {
            foreach (var letter in reading.Raw(in reading[i]))
            {
                if (at == code.Length || char.ToUpperInvariant(letter) != code[at])
                {
                    return 0;
                }

                at++;
            }

            i++;
        }

        return at == code.Length ? i - start : 0;
    }

    private static bool SaysOnlyPlace(AddressReading reading, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (!Repeats(reading, i, reading.Address.City) && !IsCountry(reading, i) && !(reading[i].Has(Senses.Particle) && i > segment.First))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Repeats(AddressReading reading, int index, string city)
    {
        var raw = reading.Raw(in reading[index]);
        var at = city.AsSpan().IndexOf(raw, StringComparison.OrdinalIgnoreCase);

        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(city[at - 1])) && (at + raw.Length == city.Length || !char.IsLetterOrDigit(city[at + raw.Length]));
    }

    private static bool IsCountry(AddressReading reading, int index)
        => reading[index].Length > 2 && reading.Rules is { } rules && (reading.Text(index).SequenceEqual(rules.EnglishKey) || reading.Text(index).SequenceEqual(rules.GermanKey));

    private static bool HasOtherPlace(AddressReading reading, int index)
    {
        for (var i = 0; i < reading.SegmentCount; i++)
        {
            if (i != index && reading.SegmentAt(i).Kind is SegmentKind.Words or SegmentKind.Units or SegmentKind.Pickup or SegmentKind.PoBox)
            {
                return true;
            }
        }

        return false;
    }
}
