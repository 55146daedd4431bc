using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Simulator.Merchant;

/// <summary>Makes up people who do not exist, at streets of towns that do, so that postal codes are plausible.</summary>
internal sealed class InventedPeople(Random random)
{
    private static readonly string[] GivenNames =
    [
        "Anna", "Jürgen", "Mia", "Sören", "Käthe", "Emil", "Zoë", "Björn", "Heike", "Lukas", "Jana", "Götz", "Frieda", "Malte", "Ayla", "Bruno",
        "Marlene", "Kilian", "Svenja", "Ole", "Hannah", "Theo", "Rosalie", "Jannik",
    ];

    private static readonly string[] FamilyNames =
    [
        "Beispielmann", "Müllerstein", "Probst-Lang", "Größmann", "Tannwald", "Öhlenschläger", "Kornfeld", "Weißdorn", "Achterberg", "Lindqvist",
        "Sauerbier", "Von der Aue", "Jägerhuber", "Blaufuß", "Hollerbusch", "Quendel", "Rübezahl", "Sonnleitner", "Trautvetter", "Übelacker",
    ];

    private static readonly string[] Companies =
    [
        "Blumenwerk Tannwald GmbH", "Kontor Achterberg e.K.", "Rübezahl & Söhne OHG", "Praxis Dr. Weißdorn", "Holzbau Sonnleitner GmbH & Co. KG",
    ];

    private static readonly string[] Streets =
    [
        "Lindenstraße", "Am Mühlbach", "Goethestraße", "Kirchgasse", "Schillerplatz", "An der alten Ziegelei", "Bürgermeister-Kranz-Straße",
        "Gartenweg", "Straße des Friedens", "Höhenweg", "Rosenallee", "Bahnhofstraße", "Äußere Ringstraße", "Zum Grünen Tal", "Wiesengrund",
        "Karl-Blüher-Straße", "Fischmarkt", "Obere Hauptstraße",
    ];

    private static readonly (string PostalCode, string City)[] Towns =
    [
        ("01067", "Dresden"), ("04109", "Leipzig"), ("06108", "Halle (Saale)"), ("07743", "Jena"), ("10115", "Berlin"), ("14467", "Potsdam"),
        ("20095", "Hamburg"), ("24103", "Kiel"), ("28195", "Bremen"), ("30159", "Hannover"), ("34117", "Kassel"), ("37073", "Göttingen"),
        ("40213", "Düsseldorf"), ("44135", "Dortmund"), ("48143", "Münster"), ("50667", "Köln"), ("55116", "Mainz"), ("60311", "Frankfurt am Main"),
        ("65183", "Wiesbaden"), ("68159", "Mannheim"), ("70173", "Stuttgart"), ("79098", "Freiburg im Breisgau"), ("80331", "München"),
        ("86150", "Augsburg"), ("90402", "Nürnberg"), ("93047", "Regensburg"), ("97070", "Würzburg"), ("99084", "Erfurt"),
    ];

    private static readonly (string PostalCode, string City)[] AustrianTowns =
        [("1010", "Wien"), ("4020", "Linz"), ("5020", "Salzburg"), ("6020", "Innsbruck"), ("8010", "Graz")];

    /// <summary>A complete, deliverable address as Amazon would hold it.</summary>
    public PostalAddress Next() => random.Next(100) switch
    {
        < 5 => ParcelLocker(),
        < 13 => AtCompany(Home()),
        < 18 => Home() with { Supplement = $"{random.Next(1, 5)}. OG links" },
        < 21 => Home() with { Supplement = $"c/o {Pick(FamilyNames)}" },
        < 28 => Austrian(Home()),
        _ => Home(),
    };

    public string Person() => $"{Pick(GivenNames)} {Pick(FamilyNames)}";

    public string StreetWithNumber() => $"{Pick(Streets)} {HouseNumber()}";

    private PostalAddress Home()
    {
        var (postalCode, city) = Pick(Towns);
        return new PostalAddress
        {
            Name = Person(),
            Street = StreetWithNumber(),
            PostalCode = postalCode,
            City = city,
            Country = "DE",
            Kind = AddressKind.Residential,
        };
    }

    private PostalAddress AtCompany(PostalAddress home)
        => home with { Street = Pick(Companies), Supplement = home.Street, Kind = AddressKind.Commercial };

    private PostalAddress Austrian(PostalAddress home)
    {
        var (postalCode, city) = Pick(AustrianTowns);
        return home with { PostalCode = postalCode, City = city, Country = "AT" };
    }

    private PostalAddress ParcelLocker() => Home() with
    {
        Street = $"Packstation {random.Next(101, 300)}",
        Supplement = $"{random.Next(10_000_000, 99_999_999)}",
        Kind = AddressKind.PickupPoint,
    };

    private string HouseNumber() => random.Next(10) == 0 ? $"{random.Next(1, 99)}{(char)('a' + random.Next(4))}" : $"{random.Next(1, 140)}";

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}
