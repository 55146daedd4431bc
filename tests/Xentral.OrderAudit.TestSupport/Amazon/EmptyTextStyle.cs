namespace Xentral.OrderAudit.TestSupport.Amazon;

/// <summary>How an empty text travels; Amazon's own examples do both.</summary>
public enum EmptyTextStyle
{
    /// <summary>One order this way, the next the other, one with null.</summary>
    Mixed,
    LeftOut,
    EmptyString,
}
