namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>What became of a token on its way to the other side, surest first. A token without a partner is lost (Amazon's) or added (Xentral's).</summary>
internal enum Edit : byte
{
    None,
    Same,

    /// <summary>Another spelling of the same word: listed abbreviations, "XXII" and "22".</summary>
    Translated,

    /// <summary>Written together on one side, apart on the other.</summary>
    Joined,

    /// <summary>Greek or Cyrillic on one side, Latin on the other.</summary>
    CarriedOver,

    /// <summary>"Lindenw." for "Lindenweg".</summary>
    Abbreviated,

    /// <summary>Letters outside ASCII are gone or replaced.</summary>
    Damaged,
    Initial,

    /// <summary>The field ends within the word.</summary>
    Cut,

    /// <summary>"Linden" for "Lindenstraße".</summary>
    TypeLost,
    Spelling,
}
