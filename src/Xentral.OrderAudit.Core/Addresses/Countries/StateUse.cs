namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>Whether an address of the country needs its state, province or county.</summary>
public enum StateUse
{
    None,

    /// <summary>Follows from the postal code; carriers accept addresses without it.</summary>
    Recommended,
    Required,

    /// <summary>Either the town or the emirate or area must be there; often both are the same.</summary>
    InsteadOfCity,
}
