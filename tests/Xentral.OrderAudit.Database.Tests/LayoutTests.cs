using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

public sealed class LayoutTests
{
    [Theory]
    [InlineData("openxe")]
    [InlineData("xentral-oss-20.3")]
    public async Task Reads_every_column_of_current_layouts(string layout)
    {
        await using var database = await CreateAsync(layout);
        await database.SeedAsync(Invented.Order(1));
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.DoesNotContain(await xentral.ProbeAsync(), line => line.En.StartsWith("Not read", StringComparison.Ordinal));
        Assert.Equal(Invented.Buyer, Assert.Single(await xentral.FindAsync(Invented.NumberOf(1))).DeliveryAddress);
    }

    [Fact]
    public async Task Does_without_the_columns_a_layout_of_2016_lacks()
    {
        await using var database = await CreateAsync("wawision-16.1");
        await database.ExecuteAsync(
            "SET SESSION sql_mode = ''; INSERT INTO auftrag (id, internet, status, datum, name, strasse, plz, ort, land) "
            + "VALUES (7, '302-0000000-0000007', 'freigegeben', '2023-08-04', 'Erika Beispiel', 'Lindenstra\u00DFe 5', '01099', 'Dresden', 'DE')");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var lines = await xentral.ProbeAsync();
        var order = Assert.Single(await xentral.FindAsync("302-0000000-0000007"));

        Assert.Contains(lines, line => line.En == "Not read, because missing or not granted (table auftrag): bundesstaat, lieferbundesstaat, lieferemail.");
        Assert.Equal("Lindenstra\u00DFe 5", order.DeliveryAddress.Street);
        Assert.Equal("", order.DeliveryAddress.State);
    }

    [Fact]
    public async Task Names_optional_columns_that_are_missing()
    {
        await using var database = await CreateAsync();
        await database.SeedAsync(Invented.Order(1) with { SplitFrom = 4711 });
        await database.ExecuteAsync("ALTER TABLE auftrag DROP COLUMN teillieferungvon, DROP COLUMN packstation_ident");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var lines = await xentral.ProbeAsync();

        Assert.Contains(lines, line => line.De.EndsWith("(Tabelle auftrag): teillieferungvon, packstation_ident.", StringComparison.Ordinal));
        Assert.Equal(0, Assert.Single(await xentral.FindAsync(Invented.NumberOf(1))).SplitFrom);
    }

    [Fact]
    public async Task Refuses_a_table_without_required_columns_and_names_them()
    {
        await using var database = await CreateAsync();
        await database.ExecuteAsync("ALTER TABLE auftrag DROP COLUMN lieferplz, DROP COLUMN strasse");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);

        Assert.Equal("The table “auftrag” lacks required columns: strasse, lieferplz.", failure.Problem.En);
        Assert.False(failure.IsTransient);
    }

    [Fact]
    public async Task Refuses_a_database_without_orders()
    {
        await using var database = await CreateAsync();
        await database.ExecuteAsync("DROP TABLE auftrag");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);

        Assert.Equal(AuditSource.Xentral, failure.AuditSource);
        Assert.Equal("In der Datenbank fehlt die Tabelle „auftrag“.", failure.Problem.De);
    }

    [Fact]
    public async Task Warns_without_an_index_and_still_finds()
    {
        await using var database = await CreateAsync();
        await database.SeedAsync(Invented.Order(1));
        await database.ExecuteAsync("ALTER TABLE auftrag DROP INDEX internet");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.Contains(await xentral.ProbeAsync(), line => line.En.Contains("has no index", StringComparison.Ordinal));
        Assert.Single(await xentral.FindAsync(Invented.NumberOf(1)));
    }

    [Fact]
    public async Task Says_when_no_shop_looks_like_Amazon()
    {
        await using var database = await CreateAsync();
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.Contains(await xentral.ProbeAsync(), line => line.En.StartsWith("No Amazon shop is recognisable", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Finds_shops_by_name_where_there_are_no_modules()
    {
        await using var database = await CreateAsync("wawision-16.1");
        await database.ExecuteAsync("SET SESSION sql_mode = ''; INSERT INTO shopexport (id, bezeichnung) VALUES (3, 'Amazon Shop')");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.Contains(
            new LocalizedText("Amazon-Shops in Xentral: Amazon Shop (3).", "Amazon shops in Xentral: Amazon Shop (3)."), await xentral.ProbeAsync());
    }

    [Fact]
    public async Task Goes_on_without_a_list_of_shops()
    {
        await using var database = await CreateAsync();
        await database.SeedAsync(Invented.Order(1));
        await database.ExecuteAsync("DROP TABLE shopexport");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        Assert.Contains(await xentral.ProbeAsync(), line => line.En.StartsWith("The list of shops cannot be read", StringComparison.Ordinal));
        Assert.Single(await xentral.FindAsync(Invented.NumberOf(1)));
    }

    private static async Task<TestDatabase> CreateAsync(string layout = "openxe")
    {
        var server = await MariaDbServer.SharedAsync();

        return await server.CreateDatabaseAsync(layout);
    }
}
