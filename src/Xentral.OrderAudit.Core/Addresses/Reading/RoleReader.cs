namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Gives every token its one role and weight: first what each piece of a line holds, then the street, then the rest.</summary>
internal static class RoleReader
{
    public static void Assign(AddressReading reading)
    {
        for (var i = 0; i < reading.SegmentCount; i++)
        {
            SegmentKinds.Judge(reading, i);
        }

        PlaceRepeats.MarkNoise(reading);
        SegmentKinds.ChooseStreet(reading);
        AssignRoles(reading);
    }

    /// <summary>Reads the address once more with another piece as its street.</summary>
    public static void AssignWithStreet(AddressReading reading, int segment)
    {
        if (reading.StreetSegment >= 0)
        {
            reading.SegmentAt(reading.StreetSegment).Kind = SegmentKinds.WithoutStreet(reading, reading.StreetSegment);
        }

        reading.StreetSegment = segment;
        reading.SegmentAt(segment).Kind = SegmentKind.Street;
        AssignRoles(reading);
    }

    public static void AssignAgain(AddressReading reading) => AssignRoles(reading);

    private static void AssignRoles(AddressReading reading)
    {
        for (var i = 0; i < reading.SegmentCount; i++)
        {
            switch (reading.SegmentAt(i).Kind)
            {
                case SegmentKind.Recipient:
                    PersonRoles.AssignRecipient(reading, i);
                    break;
                case SegmentKind.Firm:
                    PersonRoles.Assign(reading, i, Role.Firm);
                    break;
                case SegmentKind.CareOf:
                    PersonRoles.Assign(reading, i, Role.CareOf);
                    break;
                case SegmentKind.Attention:
                    PersonRoles.Assign(reading, i, Role.Attention);
                    break;
                case SegmentKind.Town:
                    TownRoles.Assign(reading, i);
                    break;
                case SegmentKind.Pickup or SegmentKind.PoBox or SegmentKind.Customer:
                    PickupRoles.Assign(reading, i);
                    break;
                case SegmentKind.Words or SegmentKind.Noise:
                    NoteRoles.Assign(reading, i);
                    break;
            }
        }

        StreetRoles.Assign(reading);
    }
}
