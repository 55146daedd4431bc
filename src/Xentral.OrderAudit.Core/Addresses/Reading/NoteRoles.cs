namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Reads words beside the street: a house's name, a hamlet, a department. Numbers in them are numbers of the building.</summary>
internal static class NoteRoles
{
    public static void Assign(AddressReading reading, int index)
    {
        ref var segment = ref reading.SegmentAt(index);
        var unit = -1;

        for (var i = segment.First; i < segment.End; i++)
        {
            ref var token = ref reading[i];
            (token.Level, token.IsTold) = (UnitLevel.None, false);

            if (segment.Kind == SegmentKind.Noise)
            {
                (token.Role, token.Weight) = (Role.Noise, 0);
            }
            else if (IsCountedFloor(reading, i, segment.End))
            {
                // "Klingel Lenz, 4. OG"
                (token.Role, token.Level, token.Weight, token.IsTold) = (Role.Unit, UnitLevel.Floor, 1, true);
                i++;
                (reading[i].Role, reading[i].Level, reading[i].Weight, reading[i].IsTold) = (Role.Unit, UnitLevel.Floor, 0, true);
            }
            else if (token.IsNumber && reading.Writing.IsBlock && (unit < 0 || unit != i - 1))
            {
                (token.Role, token.Weight) = (Role.House, 1);
            }
            else if (token.IsNumber || (token.IsSingle && unit == i - 1 && unit >= 0))
            {
                token.Role = reading.IsPickupPoint && token.IsNumber && token.RawLength >= PickupRoles.ShortestCustomerNumber ? Role.CustomerNumber : unit >= 0 && unit == i - 1 ? Role.Unit : Role.Note;
                token.Level = token.Role == Role.Unit ? reading[unit].Meaning!.Level : UnitLevel.None;
                token.IsTold = token.Role == Role.Unit;
                token.Weight = 1;

                if (token.IsTold)
                {
                    reading[unit].Weight = 0;
                    reading[unit].Role = Role.Unit;
                }
            }
            else
            {
                unit = token.Has(Senses.Unit) ? i : unit;
                token.Role = Role.Note;
                token.Weight = token.Has(Senses.Particle | Senses.Sign | Senses.Title | Senses.Carrier) || IsKindBesideName(reading, in segment, i) || IsElided(reading, i) ? (byte)0 : (byte)1;
            }
        }
    }

    private static bool IsCountedFloor(AddressReading reading, int index, int end)
        => reading[index].IsNumber && (reading[index].IsDotted || reading[index].IsOrdinal) && index + 1 < end && reading[index + 1].Has(Senses.Unit)
            && reading[index + 1].Meaning!.Level == UnitLevel.Floor && !reading[index + 1].Has(Senses.NamedFloor);

    // "Col. Centro" is "Centro".
    private static bool IsKindBesideName(AddressReading reading, in Segment segment, int index)
        => reading[index].Has(Senses.Street) && reading[index].Stem == 0 && segment.End - segment.First > 1;

    private static bool IsElided(AddressReading reading, int index)
        => reading[index].IsSingle && ((reading[index].Before & Gap.Apostrophe) != 0 || (index + 1 < reading.Count && reading[index + 1].Before == Gap.Apostrophe));
}
