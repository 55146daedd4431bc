namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>How two numbers in a row behind a name are read: "Jana Pawła 2 222" or "Damstraat 12 2".</summary>
internal enum TwoNumbers
{
    /// <summary>Parted by a blank the first belongs to the name, otherwise it is the house.</summary>
    ByGap,
    HouseFirst,
    NameFirst,
}
