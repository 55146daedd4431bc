using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Csv;

/// <summary>An address in the fields of Xentral's order form, in their order there.</summary>
internal sealed record XentralForm(IReadOnlyList<string> Values)
{
    /// <summary>German in both languages where Xentral's form itself is.</summary>
    public static IReadOnlyList<LocalizedText> Fields { get; } =
    [
        new("Name", "Name"), new("Ansprechpartner", "Contact (Ansprechpartner)"), new("Abteilung", "Department (Abteilung)"),
        new("Unterabteilung", "Sub-department (Unterabteilung)"), new("Adresszusatz", "Supplement (Adresszusatz)"), new("Straße", "Street (Straße)"),
        new("PLZ", "Postal code (PLZ)"), new("Ort", "City (Ort)"), new("Land", "Country (Land)"),
    ];

    public bool IsEmpty => Values.All(value => value.Length == 0);

    /// <summary>As Xentral has it.</summary>
    public static XentralForm AsStored(PostalAddress address) => Of(
        address.Name, address.Contact, address.Department, address.SubDepartment, address.Supplement,
        address.Street, address.PostalCode, address.City, address.Country);

    /// <summary>
    /// Amazon's address as somebody would type it into the form. Amazon has a name, perhaps a company, and three lines of which any may be
    /// the street: that is the first with letters and a number; what stands before it at a business address is the company.
    /// </summary>
    public static XentralForm Of(PostalAddress amazon)
    {
        string[] lines = [.. new[] { amazon.Street, amazon.Supplement, amazon.SecondSupplement }.Select(line => line.Trim())];
        var street = Math.Max(0, Array.FindIndex(lines, IsStreet));
        var company = amazon.Company.Trim();
        var others = lines.Where((line, index) => index != street && line.Length > 0).ToList();
        if (company.Length == 0 && amazon.Kind == AddressKind.Commercial && street > 0 && lines[0].Length > 0)
        {
            company = lines[0];
            others.Remove(company);
        }

        return company.Length > 0 && company != amazon.Name.Trim()
            ? Of(company, amazon.Name, "", "", string.Join(", ", others), lines[street], amazon.PostalCode, amazon.City, amazon.Country)
            : Of(amazon.Name, "", "", "", string.Join(", ", others), lines[street], amazon.PostalCode, amazon.City, amazon.Country);
    }

    /// <summary>Fields, by position, in which Xentral has something else; capitals alone are nothing to mend.</summary>
    public IEnumerable<int> DifferingFrom(XentralForm stored)
        => Enumerable.Range(0, Values.Count).Where(field => !string.Equals(Values[field], stored.Values[field], StringComparison.OrdinalIgnoreCase));

    private static XentralForm Of(params IEnumerable<string> values) => new([.. values.Select(value => value.Trim())]);

    private static bool IsStreet(string line) => line.Any(char.IsLetter) && line.Any(char.IsDigit);
}
