using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Rules;

/// <summary>The stored value of a field that is one line.</summary>
internal static class FieldValues
{
    /// <summary>Empty for a field that may stand in several lines.</summary>
    public static string ValueOf(this PostalAddress address, AddressField field) => field switch
    {
        AddressField.Recipient => address.Name,
        AddressField.Street => address.Street,
        AddressField.PostalCode => address.PostalCode,
        AddressField.City => address.City,
        AddressField.State => address.State,
        AddressField.Country => address.Country,
        AddressField.Phone => address.Phone,
        _ => "",
    };
}
