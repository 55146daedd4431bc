using Xentral.OrderAudit.Database.Snapshots;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests.Snapshots;

/// <summary>A snapshot holds every order an audit of the database itself would find, however its number was left.</summary>
public sealed class SnapshotNumbersTests : IDisposable
{
    private static readonly DateOnly Day = new(2023, 8, 5);

    private readonly string file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Holds_untidy_numbers_and_orders_that_only_the_shop_knows(bool isMasked)
    {
        await using var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync("openxe");
        await database.SeedShopsAsync(new StoredShop(1, "Amazon DE"));
        await database.SeedAsync(
            Invented.Order(1) with { OrderedOn = Day },
            Invented.Order(2) with { OrderedOn = Day, Number = $"#{Invented.NumberOf(2)}\r\n", ShopId = 0 },
            Invented.Order(3) with { OrderedOn = Day, Number = "", ShopNumber = Invented.NumberOf(3), ShopId = 0 },
            Invented.Order(4) with { OrderedOn = Day, Number = "", ShopNumber = "", ShopId = 0 });
        await using var fromServer = XentralAccess.ToServer(database.ConnectionString);
        await fromServer.Snapshot.WriteAsync(
            file, new SnapshotRequest(Day, Day, Day.ToDateTime(new TimeOnly(12, 0)), IsMasked: isMasked), TestContext.Current.CancellationToken);
        await using var fromFile = XentralAccess.ToFile(file);
        var numbers = Enumerable.Range(1, 4).Select(Invented.NumberOf).ToList();

        var expected = await fromServer.FindAsync(numbers);
        var found = await fromFile.FindAsync(numbers);

        Assert.Equal([1, 2, 3], found.Select(order => order.Id));
        Assert.Equal(expected.Select(order => order.NumberAsStored), found.Select(order => order.NumberAsStored));
    }
}
