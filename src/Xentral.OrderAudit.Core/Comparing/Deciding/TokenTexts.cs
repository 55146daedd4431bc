using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>The stored text a person wants to see for some tokens: the whole line they stand in.</summary>
internal static class TokenTexts
{
    public static string StreetOf(AddressReading side)
    {
        if (side.StreetSegment < 0)
        {
            return side.Address.Street;
        }

        var line = side.SegmentAt(side.StreetSegment).Line;
        var text = side.Stored(line);

        // A number in a line of its own belongs to the street.
        for (var i = 0; i < side.Count; i++)
        {
            if (side[i].Role == Role.House && side[i].Line != line)
            {
                return $"{text} {side.Stored(side[i].Line)}";
            }
        }

        return text;
    }

    /// <summary>Xentral's street field, or where else its street stands.</summary>
    public static string StreetOfErp(AddressReading erp)
        => erp.Address.Street.Length > 0 && (erp.StreetSegment < 0 || erp.SegmentAt(erp.StreetSegment).Line == AddressLine.Street) ? erp.Address.Street : StreetOf(erp);

    public static string NameOf(AddressReading side)
        => side.Address.Name.Length > 0 ? side.Address.Name : side.Address.Contact.Length > 0 ? side.Address.Contact : side.Address.Company;
}
