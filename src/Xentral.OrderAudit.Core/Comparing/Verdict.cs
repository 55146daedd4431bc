namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>How far two addresses (or one part of them) agree, weakest difference first.</summary>
public enum Verdict
{
    /// <summary>Same text, in whatever field it stands.</summary>
    Identical,

    /// <summary>Same meaning: case, umlauts, abbreviations, order, punctuation.</summary>
    Equivalent,

    /// <summary>A difference that does not stop delivery: typo, lost flat number, extra words.</summary>
    Minor,

    /// <summary>Another place or another person.</summary>
    Material,

    /// <summary>Xentral lacks a part that delivery needs.</summary>
    Missing,

    /// <summary>Amazon's side holds nothing to compare with.</summary>
    Incomparable,
}
