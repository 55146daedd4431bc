namespace Xentral.OrderAudit.Core.Orders;

/// <summary>The three independent installations of Amazon's Selling Partner API.</summary>
public enum AmazonRegion
{
    /// <summary>Europe, Middle East, Africa and India.</summary>
    Eu,

    /// <summary>North America and Brazil.</summary>
    Na,

    /// <summary>Japan, Australia and Singapore.</summary>
    Fe,
}
