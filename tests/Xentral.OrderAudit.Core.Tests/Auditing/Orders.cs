using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Tests.Auditing;

/// <summary>Orders for the tests of this folder; every person is invented.</summary>
internal static class Orders
{
    public static readonly DateTimeOffset Now = new(2023, 8, 9, 13, 0, 0, TimeSpan.Zero);

    public static readonly PostalAddress Complete = new()
    {
        Name = "Frieda Quendel",
        Street = "Lindenstraße 12",
        PostalCode = "01067",
        City = "Dresden",
        Country = "DE",
    };

    public static AmazonOrder Amazon(string number = "302-0000001-0000001") => new()
    {
        Number = new OrderNumber(number),
        PurchasedAt = Now.AddDays(-4),
        LastUpdatedAt = Now.AddDays(-4),
        MarketplaceId = "A1PA6795UKMFR9",
        Fulfilment = Fulfilment.Merchant,
        Status = AmazonOrderStatus.Unshipped,
        DeliveryAddress = Complete,
    };

    public static ErpOrder Erp(string number = "302-0000001-0000001", int id = 1) => new()
    {
        Id = id,
        Number = new OrderNumber(number),
        DocumentNumber = $"20{id:0000}",
        Status = "freigegeben",
        State = ErpOrderState.Released,
        DeliveryAddress = Complete with { Email = "abc@marketplace.amazon.de" },
    };
}
