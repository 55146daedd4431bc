namespace Xentral.OrderAudit.Core.Orders;

/// <summary>Which columns of Xentral's order the delivery note takes its address from.</summary>
public enum DeliveryAddressOrigin
{
    BillingBlock,
    DeliveryBlock,
    ParcelLockerBlock,
}
