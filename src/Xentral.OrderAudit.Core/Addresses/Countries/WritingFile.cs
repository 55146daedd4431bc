namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>The <c>writing</c> part of a country's file: its habits with numbers and letters.</summary>
internal sealed record WritingFile
{
    /// <summary>Letters that make a number count: "5th", "2e".</summary>
    public string[] Ordinals { get; set; } = [];

    public bool Directions { get; set; }

    public string FlatBeforeHouse { get; set; } = "";

    public bool OrdinalFloors { get; set; }

    public bool CatalanFloors { get; set; }

    public bool Squares { get; set; }

    public bool LetteredBlocks { get; set; }

    public bool LetteredStairs { get; set; }

    /// <summary>"12/1/3" and "12 1/3": what follows the house is stair and door.</summary>
    public bool StairsByOrder { get; set; }

    /// <summary>"1234/12": number in the land register and number in the street, either of which finds the house.</summary>
    public bool ConscriptionNumbers { get; set; }

    public bool TwoFamilyNames { get; set; }

    public bool SurnameFirst { get; set; }

    /// <summary>"12-5" is flat 5 in house 12, not a range.</summary>
    public bool HyphenIsFlat { get; set; }

    /// <summary>"Calle 62 #487": the sign announces the house, not the flat.</summary>
    public bool HashIsHouse { get; set; }

    public string FlatCode { get; set; } = "";

    /// <summary>The postal code and the house number name one door, so that a lost street is still found.</summary>
    public bool CodeNamesDoor { get; set; }

    public bool StateFollowsFromCode { get; set; }

    public string[] Repetition { get; set; } = [];

    public Dictionary<string, string> RepetitionLetters { get; set; } = [];

    public SingleLettersFile SingleLetters { get; set; } = new();

    public string[] Counters { get; set; } = [];
}

/// <summary>What one letter stands for at the head of a street, at its end, and before a number.</summary>
internal sealed record SingleLettersFile
{
    public Dictionary<string, string> Opens { get; set; } = [];

    public Dictionary<string, string> Closes { get; set; } = [];

    public Dictionary<string, string> BeforeNumber { get; set; } = [];
}
