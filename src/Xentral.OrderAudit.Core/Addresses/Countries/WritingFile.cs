namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>The <c>writing</c> part of a country's file: its habits with numbers and letters.</summary>
internal sealed record WritingFile
{
    public bool Directions { get; set; }

    public string FlatBeforeHouse { get; set; } = "";

    public bool OrdinalFloors { get; set; }

    public bool CatalanFloors { get; set; }

    public bool Squares { get; set; }

    public bool LetteredBlocks { get; set; }

    public bool SurnameFirst { get; set; }

    public string FlatCodeLetters { get; set; } = "";

    public int FlatCodeLength { get; set; } = 1;

    public int FlatCodeDigits { get; set; } = 4;

    /// <summary>The postal code and the house number name one door, so that a lost street is still found.</summary>
    public bool CodeNamesDoor { get; set; }

    public string[] Repetition { get; set; } = [];

    public Dictionary<string, string> RepetitionLetters { get; set; } = [];

    public Dictionary<string, string> SingleLetters { get; set; } = [];

    public string[] Counters { get; set; } = [];
}
