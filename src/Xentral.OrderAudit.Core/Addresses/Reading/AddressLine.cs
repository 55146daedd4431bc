namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>The name and address lines of <see cref="PostalAddress"/>, in the order they are printed, then the town.</summary>
public enum AddressLine
{
    Name,
    Company,
    Contact,
    Department,
    SubDepartment,
    Street,
    Supplement,
    SecondSupplement,
    City,
}
