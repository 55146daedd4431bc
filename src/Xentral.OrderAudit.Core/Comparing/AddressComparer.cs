using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>Lays Xentral's delivery address beside Amazon's. Pure.</summary>
public static class AddressComparer
{
    /// <summary>Never throws, whatever text the addresses hold.</summary>
    public static AddressComparison Compare(PostalAddress amazon, PostalAddress erp)
        => new() { Amazon = amazon, Erp = erp, Verdict = amazon == erp ? Verdict.Identical : Verdict.Material };
}
