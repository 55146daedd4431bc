namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>
/// The incident about which the vendor told its merchants on 9 August 2023: a temporary fault in Amazon's transfer, on which it was in
/// contact with Amazon. What it said then holds for purchases of these days and for no others.
/// </summary>
public static class VendorIncident
{
    public static DateOnly FirstDay { get; } = new(2023, 8, 4);

    /// <summary>The day of the message and of the release that ended it (23.10.6).</summary>
    public static DateOnly LastDay { get; } = new(2023, 8, 9);

    public static bool Covers(DateOnly purchasedOn) => purchasedOn >= FirstDay && purchasedOn <= LastDay;
}
