namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Reads a locker, branch or PO box: its kind, its own number, and the number its network gave the receiver.</summary>
internal static class PickupRoles
{
    // Networks hand out six to ten digits; some importers pad or shorten them.
    public const int ShortestCustomerNumber = 5;

    public static void Assign(AddressReading reading, int index)
    {
        ref var segment = ref reading.SegmentAt(index);
        var isCustomer = segment.Kind == SegmentKind.Customer;
        var hasOwn = HasCustomer(reading);

        for (var i = segment.First; i < segment.End; i++)
        {
            ref var token = ref reading[i];

            if (token.IsNumber || (i > segment.First && segment.Kind == SegmentKind.Pickup && token.Role != Role.PickupKind && !token.Has(Senses.Sign) && (token.IsSingle || SegmentSplitter.IsPartOfCode(reading, i, segment.End))))
            {
                isCustomer |= token.IsNumber && segment.Kind == SegmentKind.Pickup && token.RawLength >= ShortestCustomerNumber && i > segment.First && reading[i].Before != Gap.None
                    && !(hasOwn && token.RawLength == ShortestCustomerNumber && reading[i - 1].Role == Role.PickupKind);
                token.Role = token.Role == Role.PickupKind ? Role.PickupKind : segment.Kind == SegmentKind.PoBox ? Role.PoBox : isCustomer ? Role.CustomerNumber : Role.PickupNumber;
                token.Weight = token.Role == Role.PickupKind && token.IsNumber ? (byte)0 : (byte)1;
            }
            else if (token.Role is not (Role.PickupKind or Role.PoBox))
            {
                isCustomer |= token.Has(Senses.Customer);
                token.Role = token.Has(Senses.Customer | Senses.Sign) || segment.Kind == SegmentKind.Customer ? Role.Noise : Role.Note;
                token.Weight = token.Role == Role.Noise || token.Has(Senses.Particle) ? (byte)0 : (byte)1;
            }
            else
            {
                // A box without a number is all the word itself.
                token.Weight = token.Role == Role.PoBox && HasNumber(reading, in segment) ? (byte)0 : (byte)1;
            }
        }
    }

    // Where the receiver's number stands in a piece of its own, five digits behind the locker are the locker's.
    private static bool HasCustomer(AddressReading reading)
    {
        for (var i = 0; i < reading.SegmentCount; i++)
        {
            if (reading.SegmentAt(i).Kind == SegmentKind.Customer)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNumber(AddressReading reading, in Segment segment)
    {
        for (var i = segment.First; i < segment.End; i++)
        {
            if (reading[i].IsNumber)
            {
                return true;
            }
        }

        return false;
    }
}
