namespace Xentral.OrderAudit.Core.Orders;

/// <summary>
/// Parts of Xentral's address that could not be read, because the table lacks their columns or the account may not read them: they are not empty.
/// </summary>
[Flags]
public enum HiddenParts
{
    None = 0,
    Contact = 1,
    Department = 2,
    SubDepartment = 4,
    Supplement = 8,
    State = 16,
    Phone = 32,

    /// <summary>Whether the parcel goes to a locker.</summary>
    ShippingMethod = 64,

    /// <summary>The locker itself: nothing can be said of the address.</summary>
    Locker = 128,
}
