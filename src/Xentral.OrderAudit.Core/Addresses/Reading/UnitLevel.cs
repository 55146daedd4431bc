namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>Which part of a building a number or word names, outermost first: positions without words ("12/2/14") follow this order.</summary>
internal enum UnitLevel : byte
{
    None,

    /// <summary>Nothing says which: the second number of "12/14".</summary>
    Unknown,
    Building,
    Stair,
    Floor,
    Door,
    Side,
}
