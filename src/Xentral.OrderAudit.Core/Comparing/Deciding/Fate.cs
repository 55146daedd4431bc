namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>What became of a part on its way to Xentral.</summary>
internal enum Fate : byte
{
    /// <summary>All of it, or all that tells, is gone.</summary>
    Lost,

    /// <summary>Some of it is gone.</summary>
    Shortened,

    /// <summary>Something else stands in its place.</summary>
    Replaced,

    /// <summary>Xentral has it and Amazon does not.</summary>
    Added,

    /// <summary>Two parts stand in each other's place.</summary>
    Exchanged,

    /// <summary>It stands in another field than the one labels are printed from.</summary>
    Misplaced,

    /// <summary>The field ends within a word.</summary>
    Cut,
    Misspelt,
    Damaged,

    /// <summary>Only a first letter is left.</summary>
    Initial,

    /// <summary>The kind of street at the end of the word is gone.</summary>
    KindLost,
    CarriedOver,

    /// <summary>Same meaning in other words, or the same text in another field.</summary>
    Rewritten,
}
