namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>How a word found its counterpart on the other side, surest first.</summary>
internal enum WordMatch
{
    None,
    Exact,

    /// <summary>Written together on one side, apart on the other.</summary>
    Joined,

    /// <summary>"Lindenw." for "Lindenweg".</summary>
    Abbreviated,

    /// <summary>Greek or Cyrillic on one side, Latin on the other.</summary>
    Transliterated,

    /// <summary>A question mark stands for a letter.</summary>
    Replaced,

    /// <summary>Letters outside ASCII are gone.</summary>
    LettersLost,
    Initial,
    CutOff,

    /// <summary>"Linden" for "Lindenstraße".</summary>
    TypeLost,
    Typo,
}
