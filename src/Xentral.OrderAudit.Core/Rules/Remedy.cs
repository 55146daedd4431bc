namespace Xentral.OrderAudit.Core.Rules;

/// <summary>Where what mends a finding comes from. Advice that needs Amazon's order is of no use where Amazon has no address, or Xentral no order.</summary>
public enum Remedy
{
    /// <summary>Something is copied from Amazon's order into Xentral's.</summary>
    Amazon,

    /// <summary>The merchant can do it whatever else is wrong with the order.</summary>
    Merchant,
}
