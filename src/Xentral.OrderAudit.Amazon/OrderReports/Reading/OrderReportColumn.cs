namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>The columns that are read; the others of some eighty that occur never become text.</summary>
internal enum OrderReportColumn
{
    OrderId,
    PurchaseDate,
    PaymentsDate,
    LastUpdatedDate,
    ShipByDate,
    Name,
    AddressLine1,
    AddressLine2,
    AddressLine3,
    City,
    State,
    PostalCode,
    Country,
    Phone,
    BuyerPhone,
    AddressType,
    IsPickupPoint,
    IsInStorePickup,
    SalesChannel,
    OrderStatus,
    FulfilmentChannel,
    QuantityShipped,
}
