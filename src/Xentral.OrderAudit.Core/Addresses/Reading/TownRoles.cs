namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Reads the town's line: "Dublin 14" has a number that may be all there is of a code.</summary>
internal static class TownRoles
{
    public static void Assign(AddressReading reading, int index)
    {
        ref var segment = ref reading.SegmentAt(index);

        for (var i = segment.First; i < segment.End; i++)
        {
            ref var token = ref reading[i];
            token.Role = token.IsNumber ? Role.TownNumber : Role.Town;
            // "Frankfurt (Oder)" ends in a river.
            token.Weight = (token.Has(Senses.Particle) && (i < segment.End - 1 || token.Length < 3)) || token.IsSingle || reading.Text(i) is "cedex" ? (byte)0 : (byte)1;
        }
    }
}
