namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>
/// Cuts a line into the pieces that hold one thing each: at commas, before "c/o", around the name of a locker or PO box,
/// and behind a firm's legal form where a street follows ("Kurz GmbH Hauptstr. 5").
/// </summary>
internal static class SegmentSplitter
{
    // A locker's own number has fewer digits than its customer's.
    private const int LongestPlaceNumber = 4;
    private const int LongestShortWord = 3;

    public static void Split(AddressReading reading, AddressLine line, int first)
    {
        var end = reading.Count;

        // A person's comma parts surname and first name, which belong together.
        if (line is AddressLine.Name or AddressLine.City)
        {
            if (line == AddressLine.City)
            {
                FindMilitary(reading, first, end);
            }

            Add(reading, line, first, end, line == AddressLine.City ? SegmentKind.Town : SegmentKind.Recipient);

            return;
        }

        var (start, i) = (first, first);

        while (i < end)
        {
            if (i > start && (((reading[i].Before & Gap.Comma) != 0 && !IsLetterOfNumber(reading, i, end)) || BeginsCareOf(reading, i, end) || FollowsFirm(reading, start, i, end) || OpensStreet(reading, start, i, end)))
            {
                Add(reading, line, start, i, SegmentKind.Words);
                start = i;
            }

            var next = TakePlace(reading, line, start, i, end);
            (start, i) = next > i ? (next, next) : (start, i + 1);
        }

        Add(reading, line, start, end, SegmentKind.Words);
    }

    private static void Add(AddressReading reading, AddressLine line, int first, int end, SegmentKind kind)
    {
        if (end > first)
        {
            // The last piece of a line of nothing but commas takes all that is left.
            if (reading.SegmentCount < AddressReading.MostSegments)
            {
                reading.AddSegment(line, first, end).Kind = kind;
            }
            else
            {
                reading.SegmentAt(AddressReading.MostSegments - 1).End = end;
                MarkSegment(reading, first, end);
            }
        }
    }

    private static void MarkSegment(AddressReading reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            reading[i].Segment = AddressReading.MostSegments - 1;
        }
    }

    private static bool BeginsCareOf(AddressReading reading, int index, int end)
        => index + 1 < end && !reading[index + 1].IsNumber && reading[index].Has(Senses.CareOf | Senses.Attention)
            // "Müller & Co. KG" is no "c/o", and one rings "bei Meyer".
            && !reading[index + 1].Has(Senses.Particle | Senses.CareOf) && (reading[index].Has(Senses.Attention) || reading[index].RawLength > LongestShortWord || reading.Raw(in reading[index]).ContainsAny('/', '\\'));

    // "Rosenweg 7, a"
    private static bool IsLetterOfNumber(AddressReading reading, int index, int end)
        => reading[index].IsSingle && reading[index - 1].IsNumber && (index + 1 == end || (reading[index + 1].Before & Gap.Comma) != 0);

    private static bool FollowsFirm(AddressReading reading, int start, int index, int end)
        => IsLegalForm(reading, index - 1) && !IsLegalForm(reading, index) && HoldsNumber(reading, index, end) && index - start > 1;

    /// <summary>"GmbH", "SARL", "S.A."; "Sa" and "Co" may as well be surnames.</summary>
    public static bool IsLegalForm(AddressReading reading, int index)
    {
        ref var token = ref reading[index];

        // "2. OG" is a floor, "Kurz OG" a firm.
        if (token.Has(Senses.Unit) && (index == 0 || reading[index - 1].IsNumber || reading[index - 1].Line != token.Line || reading[index - 1].Has(Senses.Unit)))
        {
            return false;
        }

        // "LG. DA SE 45": a house number belongs to a street.
        if (token.Length == 2 && index + 1 < reading.Count && reading[index + 1].IsNumber && (reading[index + 1].Before & Gap.Blank) != 0 && reading[index + 1].Line == token.Line)
        {
            return false;
        }

        // "Sa" is a surname, "Ag." a saint, "S.A." a firm; and a form follows a name.
        var raw = reading.Raw(in token);

        return token.Has(Senses.Legal) && token.Length > 1 && !(token.Length <= 2 && !raw.Contains('.') && HasLower(raw));
    }

    private static bool HasLower(ReadOnlySpan<char> raw)
    {
        foreach (var letter in raw)
        {
            if (char.IsLower(letter))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Rose Cottage 12 Church Lane", "3F2 12 High Street": where the number leads, what stands before it is the house's name or the flat.</summary>
    private static bool OpensStreet(AddressReading reading, int start, int index, int end)
    {
        if (!reading.Writing.IsNumberFirst || !reading[index].IsNumber || reading[index].IsOrdinal || reading[index].Before != Gap.Blank
            || index + 2 >= end || reading[index + 1].IsNumber || reading[index + 1].Has(Senses.Street | Senses.Unit | Senses.Direction) || reading[index + 1].Length < 2)
        {
            return false;
        }

        // "Flat 12 Malone Road" is flat 12 in a road without numbers.
        var isTold = reading[index - 1].Has(Senses.Unit) && (index - 1 == start || !reading[index - 2].Has(Senses.Unit));

        return !isTold && !reading[index - 1].Has(Senses.Sign) && (index - start > 1 || reading[start].Length > LongestShortWord) && !HoldsKind(reading, start, index) && HoldsKind(reading, index + 2, end);
    }

    private static bool HoldsKind(AddressReading reading, int from, int end)
    {
        for (var i = from; i < end && (i == from || (reading[i].Before & Gap.Comma) == 0); i++)
        {
            if (reading[i].Has(Senses.Street | Senses.Direction) && !reading[i].IsSingle)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsNumber(AddressReading reading, int from, int end)
    {
        for (var i = from; i < end && (i == from || (reading[i].Before & Gap.Comma) == 0); i++)
        {
            if (reading[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Marks the name of a locker, branch or PO box with what belongs to it; gives the index behind it.</summary>
    private static int TakePlace(AddressReading reading, AddressLine line, int start, int index, int end)
    {
        if (reading.Rules is not { } rules || reading[index].IsNumber)
        {
            return index;
        }

        if (rules.Military.LengthAt(reading, index) > 0)
        {
            reading.IsMilitary = true;
        }

        var isBox = false;
        var length = PickupLengthAt(reading, index, end);

        if (length == 0)
        {
            length = rules.PoBox.LengthAt(reading, index);
            isBox = length > 0;
        }

        // "Paczkomat InPost", "Zásilkovna Z-BOX"
        while (length > 0 && !isBox && index + length < end && (reading[index + length].Before & Gap.Comma) == 0 && !reading[index + length].IsNumber
            && PickupLengthAt(reading, index + length, end) is > 0 and var more)
        {
            length += more;
        }

        if (length == 0)
        {
            return index;
        }

        Add(reading, line, start, index, SegmentKind.Words);
        reading.IsPoBox |= isBox;
        reading.IsPickupPoint |= !isBox;

        for (var i = index; i < index + length; i++)
        {
            reading[i].Role = isBox ? Role.PoBox : Role.PickupKind;
            reading.NeedsCustomerNumber |= !isBox && reading[i].Has(Senses.NeedsCustomer);
        }

        var behind = EndOfPlace(reading, index + length, end, isBox);
        Add(reading, line, index, behind, isBox ? SegmentKind.PoBox : SegmentKind.Pickup);

        return behind;
    }

    private static int PickupLengthAt(AddressReading reading, int index, int end)
    {
        var length = reading.Rules!.Pickup.LengthAt(reading, index);

        // "Optik GmbH Filiale 0231" is a shop of that firm.
        if (length == 0 && reading[index].Has(Senses.Pickup) && !reading[index].Has(Senses.Particle) && !(index > 0 && reading[index - 1].Line == reading[index].Line && IsLegalForm(reading, index - 1)))
        {
            length = 1;
        }

        // "Post Office Lane 5" is a street.
        var next = index + length;

        return length > 0 && next < end && reading[next].Has(Senses.Street) && reading[next].Stem == 0 && HoldsNumber(reading, next, end) ? 0 : length;
    }

    // What follows is the place's number or name, unless it is a street with a number of its own ("My Post 24 Bahnhofplatz 5").
    private static int EndOfPlace(AddressReading reading, int from, int end, bool isBox)
    {
        var behind = from;

        // "GDA44M / +48 600 100 237"
        while (behind < end && (reading[behind].Before & (Gap.Comma | Gap.Other)) == 0
            && (reading[behind].IsNumber || reading[behind].IsSingle || reading[behind].Has(Senses.Sign | Senses.Customer) || IsPartOfCode(reading, behind, end))
            && (isBox || behind == from || reading[behind].RawLength > LongestPlaceNumber || !reading[behind].IsNumber))
        {
            behind++;
        }

        if (isBox)
        {
            return behind;
        }

        var (hasType, hasNumber, rest) = (false, false, behind);

        for (; rest < end && (reading[rest].Before & (Gap.Comma | Gap.Other)) == 0; rest++)
        {
            hasType |= reading[rest].Stem > 0 || reading[rest].Has(Senses.Street);
            hasNumber |= hasType && reading[rest].IsNumber;
        }

        return hasNumber ? behind : rest;
    }

    // "KRA15BAPP"
    public static bool IsPartOfCode(AddressReading reading, int index, int end)
        => (reading[index].Before == Gap.None && reading[index - 1].IsNumber) || (index + 1 < end && reading[index + 1] is { IsNumber: true, Before: Gap.None });

    private static void FindMilitary(AddressReading reading, int first, int end)
    {
        for (var i = first; i < end && reading.Rules is { } rules; i++)
        {
            reading.IsMilitary |= rules.Military.LengthAt(reading, i) > 0;
        }
    }
}
