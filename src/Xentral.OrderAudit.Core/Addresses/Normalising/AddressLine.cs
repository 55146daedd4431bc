namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>The name and address lines of <see cref="PostalAddress"/>, in the order they are printed, then the town.</summary>
internal enum AddressLine
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
