using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests.Evidence;

/// <summary>The Amazon module's table of order states proves that an order was fetched, whatever its indexes are.</summary>
public sealed class OrderStatesTests
{
    private const string Number = "302-1234567-1234567";

    [Theory]
    [InlineData("SELECT 1", true)]
    [InlineData("SELECT 1", false)]
    [InlineData("ALTER TABLE shopimporter_amazon_order_status DROP INDEX shop_id", true)]
    [InlineData("ALTER TABLE shopimporter_amazon_order_status DROP INDEX shop_id, ADD INDEX (orderid)", false)]
    [InlineData("ALTER TABLE shopimporter_amazon_order_status DROP INDEX shop_id, DROP COLUMN shop_id", true)]
    public async Task Are_found_with_any_index_or_none(string change, bool knowsShop)
    {
        await using var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync("openxe");
        await database.SeedShopsAsync(knowsShop ? [new StoredShop(3, "Amazon DE")] : []);
        await database.ExecuteAsync(
            "INSERT INTO shopimporter_amazon_order_status (shop_id, orderid, status, updated_at) VALUES "
            + $"(3, '{Number}', 'Shipped', '2023-08-07 10:00:00'), (3, '{Number}', 'Unshipped', '2023-08-05 12:00:00'), (3, '302-7654321-7654321', 'Unshipped', '2023-08-01 12:00:00')");
        await database.ExecuteAsync(change);
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.DoesNotContain(await xentral.ProbeAsync(), line => line.De.Contains("shopimporter_amazon_order_status", StringComparison.Ordinal));
        var order = Assert.Single((await Audited.RunAsync(xentral.Source, Missing)).Orders);

        Assert.Equal((Cause.NotImported, CauseDetail.FetchedNotImported), (order.Cause, order.Detail));
        Assert.Contains(
            order.Notes, note => note.De.Contains("05.08.2023", StringComparison.Ordinal) || note.De.Contains("5. August 2023", StringComparison.Ordinal));
    }

    private static AmazonOrder Missing { get; } = new()
    {
        Number = new(Number),
        PurchasedAt = new DateTimeOffset(2023, 8, 5, 10, 0, 0, TimeSpan.Zero),
        Fulfilment = Fulfilment.Merchant,
        Status = AmazonOrderStatus.Unshipped,
        DeliveryAddress = new() { Name = "Anna Beispiel", Street = "Lindenallee 12", PostalCode = "14467", City = "Potsdam", Country = "DE" },
    };
}
