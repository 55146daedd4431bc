using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>The stored text a person wants to see beside the other side's street.</summary>
internal static class StreetText
{
    public static string Of(AddressSide side)
    {
        if (side.StreetLine is not { } line)
        {
            return side.Address.Street;
        }

        var text = side.Stored(line);

        // A number in a line of its own belongs to the street.
        for (var other = AddressLine.Street; other <= AddressLine.SecondSupplement; other++)
        {
            if (other != line && LineFacts.Of(side, other) is { PrimaryNumbers: > 0, NameWords: 0 })
            {
                text = $"{text} {side.Stored(other)}";
            }
        }

        return text;
    }

    /// <summary>Xentral's street field, or where else its street stands.</summary>
    public static string OfErp(AddressSide erp) => erp.Address.Street.Length > 0 && erp.StreetLine is null or AddressLine.Street ? erp.Address.Street : Of(erp);

    public static string OfName(PostalAddress address) => address.Name.Length > 0 ? address.Name : address.Contact.Length > 0 ? address.Contact : address.Company;
}
