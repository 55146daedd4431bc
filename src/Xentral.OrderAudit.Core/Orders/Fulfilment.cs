namespace Xentral.OrderAudit.Core.Orders;

/// <summary>Who ships the order.</summary>
public enum Fulfilment
{
    /// <summary>Amazon did not say, or said something this version does not know.</summary>
    Unknown,
    Merchant,

    /// <summary>Fulfilment by Amazon: the delivery address is withheld from the merchant by design.</summary>
    Amazon,
}
