using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>The text fields of an address, to be changed one by one.</summary>
internal sealed record RowField(string Name, Func<PostalAddress, string> Of, Func<PostalAddress, string, PostalAddress> With);

internal static class RowFields
{
    public static RowField Recipient { get; } = new("name", row => row.Name, (row, text) => row with { Name = text });

    public static RowField Street { get; } = new("street", row => row.Street, (row, text) => row with { Street = text });

    public static RowField Town { get; } = new("town", row => row.City, (row, text) => row with { City = text });

    public static RowField Company { get; } = new("company", row => row.Company, (row, text) => row with { Company = text });

    public static RowField SecondSupplement { get; } = new("second supplement", row => row.SecondSupplement,
        (row, text) => row with { SecondSupplement = text });

    /// <summary>Where Xentral keeps lines beside name and street.</summary>
    public static RowField[] Free { get; } =
    [
        new("contact", row => row.Contact, (row, text) => row with { Contact = text }),
        new("department", row => row.Department, (row, text) => row with { Department = text }),
        new("sub-department", row => row.SubDepartment, (row, text) => row with { SubDepartment = text }),
        new("supplement", row => row.Supplement, (row, text) => row with { Supplement = text }),
    ];

    /// <summary>Name and address lines of either side.</summary>
    public static RowField[] Lines { get; } = [Recipient, Street, .. Free, Company, SecondSupplement];

    /// <summary>
    /// Lines and town. Code, state and country are written short in more than one right way (<c>10001-2301</c> and <c>10001</c>, <c>DE</c> and
    /// <c>D</c>), so that a shorter one is not always one of which more is lost.
    /// </summary>
    public static RowField[] Cuttable { get; } = [.. Lines, Town];

    public static RowField[] Parts { get; } =
    [
        .. Cuttable,
        new("code", row => row.PostalCode, (row, text) => row with { PostalCode = text }),
        new("country", row => row.Country, (row, text) => row with { Country = text }),
    ];

    /// <summary>Amazon's address laid into Xentral's fields, word for word.</summary>
    public static PostalAddress Laid(PostalAddress amazon)
        => new()
        {
            Name = amazon.Name,
            Contact = amazon.Company,
            Street = amazon.Street,
            Supplement = amazon.Supplement,
            Department = amazon.SecondSupplement,
            PostalCode = amazon.PostalCode,
            City = amazon.City,
            State = amazon.State,
            Country = amazon.Country,
        };
}
