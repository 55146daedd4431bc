namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Why no verdict on an order is possible.</summary>
public enum NotCheckableReason
{
    /// <summary>Amazon ships it and withholds the address by design.</summary>
    AmazonFulfilled,

    /// <summary>Amazon has not released it yet, or Xentral's import is not due yet.</summary>
    Pending,
    Cancelled,

    /// <summary>Xentral's Data Protect app has removed the personal data.</summary>
    Anonymised,

    /// <summary>Amazon sent the order without personal data, usually for want of a role.</summary>
    Withheld,

    /// <summary>One of the two sides could not be read.</summary>
    Unreadable,

    /// <summary>Older than what Amazon still hands out.</summary>
    TooOld,

    /// <summary>Xentral has no live row, and the source does not say whether the order was cancelled.</summary>
    StatusUnknown,

    /// <summary>The buyer collects the goods in a shop: there is no delivery address.</summary>
    StorePickup,

    /// <summary>Xentral has no live row, and Amazon's answer does not say who ships, nor whether at all.</summary>
    FulfilmentUnknown,

    /// <summary>Amazon handed out two different addresses of the same age.</summary>
    AddressesContradict,
}
