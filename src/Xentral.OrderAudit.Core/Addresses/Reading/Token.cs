namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>One word or number of an address. Its folded text lies in the buffer of its <see cref="AddressReading"/>.</summary>
internal struct Token
{
    public int Start;
    public int Length;
    public int Hash;

    /// <summary>Where the token stands in its repaired line.</summary>
    public int RawStart;
    public int RawLength;

    /// <summary>Letters before the kind of street in "lindenstr"; 0 where the word ends in none.</summary>
    public int Stem;

    /// <summary>What the word counts: digits, "XXII", "zweite"; -1 for other words.</summary>
    public int Value;
    public Meaning? Meaning;
    public AddressLine Line;
    public byte Segment;
    public Gap Before;
    public Role Role;
    public UnitLevel Level;

    /// <summary>How much the token tells streets, doors or people apart; 0 for what may be left out.</summary>
    public byte Weight;
    public bool IsNumber;

    /// <summary>A full stop follows: perhaps an abbreviation.</summary>
    public bool IsDotted;

    /// <summary>"3º", "2nd", "1e".</summary>
    public bool IsOrdinal;

    /// <summary>Holds a sign that stands for a lost letter.</summary>
    public bool IsPatchy;

    /// <summary>Another script, carried over to Latin letters.</summary>
    public bool IsCarriedOver;

    /// <summary>A word told what this number or letter is: "Tür 14", "2. OG".</summary>
    public bool IsTold;

    public readonly int RawEnd => RawStart + RawLength;

    public readonly bool IsSingle => Length == 1 && !IsNumber;

    public readonly bool Has(Senses senses) => Meaning is { } meaning && (meaning.Senses & senses) != 0;

    public readonly bool IsPlace => Role is >= Role.StreetName and <= Role.Note;

    public readonly bool IsPerson => Role is >= Role.Recipient and <= Role.Attention;
}
