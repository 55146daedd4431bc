namespace Xentral.OrderAudit.Core.Addresses;

/// <summary>The name and address lines of <see cref="PostalAddress"/> by number, in the order they are printed, then the town.</summary>
public static class PrintedLines
{
    public const int Count = City + 1;
    public const int City = 8;

    public static string TextOf(PostalAddress address, int line) => line switch
    {
        0 => address.Name,
        1 => address.Company,
        2 => address.Contact,
        3 => address.Department,
        4 => address.SubDepartment,
        5 => address.Street,
        6 => address.Supplement,
        7 => address.SecondSupplement,
        City => address.City,
        _ => throw new ArgumentOutOfRangeException(nameof(line)),
    };

    public static AddressField FieldOf(int line) => line switch
    {
        0 or 2 => AddressField.Recipient,
        1 => AddressField.Company,
        5 => AddressField.Street,
        City => AddressField.City,
        _ => AddressField.Supplement,
    };
}
