using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>
/// One file of <c>Data/</c> as it is written; <see cref="CountryRules"/> is what the rest of the tool sees.
/// Setters instead of init: the source-generated reader would overwrite the defaults of init properties.
/// </summary>
internal sealed record CountryFile(string Code, CountryName Name, PostalCodeFile PostalCode, HouseNumberFile HouseNumber, string Note)
{
    public string[] AlsoCalled { get; set; } = [];

    public string[] AlsoWrittenAs { get; set; } = [];

    public bool CityRequired { get; set; } = true;

    public StateFile? State { get; set; }

    public string[] Pickup { get; set; } = [];

    public string[] PoBox { get; set; } = [];

    public string[] Military { get; set; } = [];

    public bool LatinScript { get; set; } = true;

    public WritingFile? Writing { get; set; }
}

internal sealed record CountryName(string En, string De);

internal sealed record PostalCodeFile(string Pattern, bool Required)
{
    public int Digits { get; set; }

    /// <summary>Letters of the part that people write alone: 1012 of "1012 AB".</summary>
    public int ShortLength { get; set; }

    /// <summary>How many characters decide; what follows names a side of the street. 0: all.</summary>
    public int Compared { get; set; }

    public bool MayStartWithZero { get; set; }

    public string[] Prefixes { get; set; } = [];

    public PostalCodePrint? Print { get; set; }

    public string[] Unassigned { get; set; } = [];

    public string[] Fillers { get; set; } = [];

    public string[] Valid { get; set; } = [];

    public string[] Invalid { get; set; } = [];
}

/// <summary>Where the printed code has its separator; the bare key has none.</summary>
internal sealed record PostalCodePrint
{
    public string Separator { get; set; } = "";

    public int After { get; set; }

    public int BeforeLast { get; set; }

    public int OnlyIfLength { get; set; }

    public string StartsWith { get; set; } = "";
}

internal sealed record StateFile
{
    public StateUse Use { get; set; }

    /// <summary>All states of the country are listed, so another one is certainly none of them.</summary>
    public bool Complete { get; set; }

    /// <summary>The postal code says which state it is, so that an address without the state still arrives.</summary>
    public Dictionary<string, string[]> Codes { get; set; } = [];
}

internal sealed record HouseNumberFile(HouseNumberPosition Position, HouseNumberAbsence Absent)
{
    public string[] NoNumber { get; set; } = [];
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CountryFile))]
internal sealed partial class CountryFileContext : JsonSerializerContext;
