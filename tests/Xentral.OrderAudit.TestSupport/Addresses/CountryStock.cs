namespace Xentral.OrderAudit.TestSupport.Addresses;

/// <summary>
/// What true addresses of one country are made of: <c>Stocks/DE.json</c>. People are invented, towns and codes belong together.
/// In streets <c>*telling*</c> words are what tells one street from the next, <c>[type]</c> does not, <c>#</c> is where the house number stands.
/// </summary>
public sealed record CountryStock
{
    public required string Country { get; init; }

    /// <summary>Names and codes of the country as merchants' systems write them.</summary>
    public string[] Called { get; init; } = [];

    public required string[] Given { get; init; }

    public required string[] Surnames { get; init; }

    public required string[] Firms { get; init; }

    public required string[] Streets { get; init; }

    public required string[] Numbers { get; init; }

    /// <summary>Types that make two streets of one where they are exchanged; empty where languages or grammar forbid exchanging them freely.</summary>
    public string[] Types { get; init; } = [];

    /// <summary>Houses that have a name instead of a number.</summary>
    public string[] HouseNames { get; init; } = [];

    public DwellingKind[] Dwellings { get; init; } = [];

    /// <summary>Second lines that carriers see and do not need, with <c>~</c> between equal writings.</summary>
    public string[] Hints { get; init; } = [];

    /// <summary>With <c>{n}</c> where the surname stands.</summary>
    public string[] CareOf { get; init; } = [];

    /// <summary><c>long=short</c> in both directions, <c>long>short</c> in one; <c>-</c> before it: at the end of a word.</summary>
    public string[] Abbreviations { get; init; } = [];

    /// <summary>Pairs that look like slips and are two places.</summary>
    public string[] Opposites { get; init; } = [];

    /// <summary><c>one=other|postal code</c>: two official names of one street.</summary>
    public string[] Bilingual { get; init; } = [];

    /// <summary><c>town~other writings|code|state~other writings</c>.</summary>
    public required string[] Places { get; init; }

    /// <summary>Types whose streets carry the number before as well as after the name.</summary>
    public string[] EitherOrder { get; init; } = [];

    /// <summary>Postal code and house number together name one door, so that the street's name can be told from them.</summary>
    public bool CodeNamesDoor { get; init; }

    public PickupKind[] Pickups { get; init; } = [];
}
