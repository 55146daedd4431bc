namespace Xentral.OrderAudit.Core.Addresses;

/// <summary>
/// A delivery address as one side stored it, text untouched. Absent and empty are the same: every part is <c>""</c>, never <see langword="null"/>.
/// Which line holds what differs between Amazon and Xentral, so comparing looks at all name and address lines together.
/// </summary>
public sealed record PostalAddress
{
    public static PostalAddress Empty { get; } = new();

    /// <summary>Person or company. Amazon: name. Xentral: the delivery name.</summary>
    public string Name { get; init; } = "";

    /// <summary>Amazon's separate company line; Xentral has none.</summary>
    public string Company { get; init; } = "";

    /// <summary>Xentral's contact person; Amazon has none.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Xentral's department; Amazon has none.</summary>
    public string Department { get; init; } = "";

    /// <summary>Xentral's sub-department; Amazon has none.</summary>
    public string SubDepartment { get; init; } = "";

    /// <summary>Street and number. Amazon: address line 1, which may as well hold a company.</summary>
    public string Street { get; init; } = "";

    /// <summary>Amazon: address line 2, often the street itself. Xentral: address supplement.</summary>
    public string Supplement { get; init; } = "";

    /// <summary>Amazon: address line 3. Xentral has none.</summary>
    public string SecondSupplement { get; init; } = "";

    public string PostalCode { get; init; } = "";

    public string City { get; init; } = "";

    /// <summary>Amazon's district, county or municipality; Xentral has none.</summary>
    public string District { get; init; } = "";

    public string State { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-2 code where it was stored correctly.</summary>
    public string Country { get; init; } = "";

    public string Phone { get; init; } = "";

    public string Email { get; init; } = "";

    public AddressKind Kind { get; init; }

    /// <summary>All name and address lines, empty ones included, in the order they are printed.</summary>
    public IEnumerable<string> Lines => [Name, Company, Contact, Department, SubDepartment, Street, Supplement, SecondSupplement];
}
