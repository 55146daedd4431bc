using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Reporting.Tests.Samples;

/// <summary>Invented people; nobody lives there.</summary>
internal static class SamplePeople
{
    public static IReadOnlyList<PostalAddress> All { get; } =
    [
        Person("Änne Krähenwinkel", "Mühlgrabenstieg 17 b", "01099", "Dresden", "+49 351 5550117"),
        Person("Thorvald Lüttjohann", "Am Quittenhang 4", "24939", "Flensburg", "+49 461 5550142"),
        Person("Philippa Ostermoor", "Kranichbogen 112", "50667", "Köln", "0221 5550190"),
        Person("José Peñarrubia", "Zeisigwinkel 9", "80331", "München", "+49 89 5550133"),
        Person("Wilhelmine Süßengut", "Haselnussallee 31", "06108", "Halle (Saale)", "+49 345 5550108"),
        Person("Bartholomäus Grünspecht", "Tannenzapfenweg 2", "79098", "Freiburg im Breisgau", "+49 761 5550171"),
    ];

    /// <summary>Every text that must never show in a masked file.</summary>
    public static IEnumerable<string> PersonalTexts => All
        .SelectMany(person => new[] { person.Name, person.Street, person.PostalCode, person.City, person.Phone })
        .Concat(All.SelectMany(person => person.Name.Split(' ')))
        .Concat(All.Select(person => person.Street.Split(' ')[0]))
        .Where(text => text.Length > 3);

    private static PostalAddress Person(string name, string street, string postalCode, string city, string phone) => new()
    {
        Name = name,
        Street = street,
        PostalCode = postalCode,
        City = city,
        Country = "DE",
        Phone = phone,
        Kind = AddressKind.Residential,
    };
}
