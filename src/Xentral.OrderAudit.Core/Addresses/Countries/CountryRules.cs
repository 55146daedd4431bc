using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>What addresses of one country need and how they are written. One JSON file per country, read when the country first turns up.</summary>
public sealed class CountryRules
{
    private readonly CountryFile _file;

    internal CountryRules(CountryFile file)
    {
        _file = file;
        PostalCode = new PostalCodeRules(file.PostalCode);
        States = new StateNames(file.State);
        Pickup = new PhraseSet(file.Pickup);
        PoBox = new PhraseSet(file.PoBox);
        Military = new PhraseSet(file.Military);
        NoNumber = new PhraseSet(file.HouseNumber.NoNumber);
        Writing = new CountryWriting(file.Code, file.HouseNumber.Position, file.Writing);
        EnglishKey = AddressReading.KeyOf(file.Name.En);
        GermanKey = AddressReading.KeyOf(file.Name.De);
    }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string Code => _file.Code;

    public string EnglishName => _file.Name.En;

    public string GermanName => _file.Name.De;

    /// <summary>Native and other names, vehicle codes, ISO alpha-3.</summary>
    public IReadOnlyList<string> AlsoCalled => _file.AlsoCalled;

    /// <summary>Codes of countries under which the same address may be stored (Jersey as GB, Monaco as FR).</summary>
    public IReadOnlyList<string> AlsoWrittenAs => _file.AlsoWrittenAs;

    public PostalCodeRules PostalCode { get; }

    /// <summary>False where the town is implied (Singapore) or often left out (Japan).</summary>
    public bool IsCityRequired => _file.CityRequired;

    public StateUse StateUse => _file.State?.Use ?? StateUse.None;

    /// <summary>This postal code says which state it is: whoever has the one can do without the other.</summary>
    public bool NamesState(string postalCode) => _file.Writing is { StateFollowsFromCode: true } && PostalCode.IsValid(postalCode);

    public HouseNumberPosition HouseNumberPosition => _file.HouseNumber.Position;

    public HouseNumberAbsence HouseNumberAbsence => _file.HouseNumber.Absent;

    /// <summary>False where addresses are regularly written in another script, so transliteration is normal.</summary>
    public bool IsLatinScript => _file.LatinScript;

    public string Note => _file.Note;

    internal CountryWriting Writing { get; }

    internal string EnglishKey { get; }

    internal string GermanKey { get; }

    /// <summary>Postal code and house number together name one door.</summary>
    internal bool CodeNamesDoor => _file.Writing?.CodeNamesDoor ?? false;


    public StateNames States { get; }

    public PhraseSet Pickup { get; }

    public PhraseSet PoBox { get; }

    public PhraseSet Military { get; }

    /// <summary>What people write where a house has no number ("s/n").</summary>
    public PhraseSet NoNumber { get; }

    /// <summary>The same place may carry either code.</summary>
    public bool IsSamePlaceAs(CountryRules other)
        => Code == other.Code || _file.AlsoWrittenAs.Contains(other.Code) || other._file.AlsoWrittenAs.Contains(Code);
}
