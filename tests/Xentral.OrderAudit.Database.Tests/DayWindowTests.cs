using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

/// <summary>Without an index on the number, orders are read by day.</summary>
public sealed class DayWindowTests
{
    private static readonly AuditWindow August = new(
        new DateTimeOffset(2023, 8, 4, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2023, 8, 20, 0, 0, 0, TimeSpan.Zero), ["DE"]);

    [Theory]
    [InlineData("openxe", "ALTER TABLE auftrag DROP INDEX internet")]
    [InlineData("xentral-oss-20.3", "ALTER TABLE auftrag DROP INDEX internet")]
    [InlineData("wawision-16.1", "ALTER TABLE auftrag DROP INDEX internet")]
    [InlineData("openxe", "ALTER TABLE auftrag DROP INDEX internet, DROP INDEX datum")]
    public async Task Finds_the_same_orders_as_with_an_index(string layout, string change)
    {
        await using var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync(layout);
        await FillAsync(database);
        await using var before = XentralAccess.ToServer(database.ConnectionString);
        var numbers = Enumerable.Range(1, 1_300).Select(Invented.NumberOf).ToList();
        var expected = (await before.FindAsync(numbers)).Select(order => order.Id).ToList();

        await database.ExecuteAsync(change);
        await using var after = XentralAccess.ToServer(database.ConnectionString);
        var lines = await after.ProbeAsync();
        await after.Source.PrepareAsync(August, TestContext.Current.CancellationToken);

        Assert.Contains(lines, line => line.En.Contains("orders are read day by day", StringComparison.Ordinal));
        Assert.Contains(after.Progress.Notes, note => note.De.Contains("keinen Index", StringComparison.Ordinal));
        Assert.Equal(1_200, expected.Count);
        Assert.Equal(expected, (await after.FindAsync(numbers)).Select(order => order.Id));
    }

    [Theory]
    [InlineData("302-0000000-0000001\t", "")]
    [InlineData("", "302-0000000-0000001")]
    public async Task Finds_an_untidy_number_too(string number, string shopNumber)
    {
        await using var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync("openxe");
        await database.SeedAsync(Invented.Order(7) with { Number = number, ShopNumber = shopNumber, OrderedOn = new DateOnly(2023, 8, 5) });
        await database.ExecuteAsync("ALTER TABLE auftrag DROP INDEX internet");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);
        await xentral.Source.PrepareAsync(August, TestContext.Current.CancellationToken);

        Assert.Equal(7, Assert.Single(await xentral.FindAsync("302-0000000-0000001")).Id);
    }

    private static Task FillAsync(TestDatabase database)
    {
        // The last one lost its date, and every hundredth number is missing from Xentral.
        var rows = Enumerable.Range(1, 1_212).Where(id => id % 100 != 0 || id > 1_200)
            .Select(id => $"({id}, '{Invented.NumberOf(id)}', 'freigegeben', '{(id == 1_212 ? "0000-00-00" : $"2023-08-{4 + (id % 16):D2}")}', 'Erika Beispiel', 'Ulmenweg 1', '01099', 'Dresden', 'DE')");

        return database.ExecuteAsync(
            $"SET SESSION sql_mode = ''; INSERT INTO auftrag (id, internet, status, datum, name, strasse, plz, ort, land) VALUES {string.Join(',', rows)}");
    }
}
