namespace Xentral.OrderAudit.Core.Addresses.Countries;

/// <summary>Where the house number stands in the street line.</summary>
public enum HouseNumberPosition
{
    After,
    Before,
    Either,

    /// <summary>Blocks instead of streets (Japan): every number matters.</summary>
    Block,
}
