namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>One word or number of an address. Its folded text lies in the buffer of its <see cref="WordList"/>.</summary>
internal struct Word
{
    public int Start;
    public int Length;
    public int Hash;

    /// <summary>Letters that belong to a house number ("12a", "12 bis").</summary>
    public int SuffixStart;
    public int SuffixLength;

    /// <summary>Where the word stands in its repaired line.</summary>
    public int RawStart;
    public int RawLength;

    public AddressLine Line;
    public Gap Before;
    public WordTraits Traits;
    public WordMatch Match;

    /// <summary>Index of the word on the other side it was matched with.</summary>
    public int Partner;

    public readonly bool IsNumber => (Traits & WordTraits.Number) != 0;

    public readonly bool IsMatched => Match != WordMatch.None;

    public readonly int RawEnd => RawStart + RawLength;

    public readonly bool Has(WordTraits traits) => (Traits & traits) != 0;
}
