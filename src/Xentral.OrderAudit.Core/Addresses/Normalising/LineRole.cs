namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>What a line turned out to hold, whatever field it stands in.</summary>
internal enum LineRole
{
    Empty,
    Recipient,
    Company,
    CareOf,
    Street,
    PickupPoint,

    /// <summary>Flat, floor, building, landmark: helps to find the door.</summary>
    Supplement,

    /// <summary>Says again what another line says.</summary>
    Repetition,
}
