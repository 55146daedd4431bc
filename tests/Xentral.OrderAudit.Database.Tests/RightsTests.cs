using MySqlConnector;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Connections;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

public sealed class RightsTests(FreshDatabase fresh) : IClassFixture<FreshDatabase>
{
    [Fact]
    public async Task Needs_no_more_than_the_columns_it_reads()
    {
        var database = await DatabaseAsync();
        var account = await AccountAsync(database, "columns");
        await GrantAsync(database, account, "Orders");
        await GrantAsync(database, account, "Shops");
        await using var xentral = XentralAccess.ToServer(account.ConnectionString);

        var lines = await xentral.ProbeAsync();

        Assert.Equal(3, lines.Count);
        Assert.Equal("Amazon shops in Xentral: Amazon DE (1).", lines[1].En);
        Assert.StartsWith(
            "Not consulted, because missing, not granted or without an index: delivery notes (lieferschein),", lines[2].En, StringComparison.Ordinal);
        Assert.Equal(Invented.Buyer, Assert.Single(await xentral.FindAsync(Invented.NumberOf(1))).DeliveryAddress);
    }

    [Fact]
    public async Task Does_without_optional_columns_that_are_not_granted()
    {
        var database = await DatabaseAsync();
        var account = await AccountAsync(database, "few");
        await GrantAsync(database, account, "Orders", except: ["telefon", "typ"]);
        await using var xentral = XentralAccess.ToServer(account.ConnectionString);

        var lines = await xentral.ProbeAsync();

        Assert.Contains(lines, line => line.En == "Not read, because missing or not granted (table auftrag): typ, telefon.");
        Assert.Contains(lines, line => line.En.StartsWith("The list of shops cannot be read", StringComparison.Ordinal));
        Assert.Equal("", Assert.Single(await xentral.FindAsync(Invented.NumberOf(1))).DeliveryAddress.Phone);
    }

    [Fact]
    public async Task Counts_nothing_without_the_date()
    {
        var database = await DatabaseAsync();
        var account = await AccountAsync(database, "nodate");
        await GrantAsync(database, account, "Orders", except: ["datum"]);
        await using var xentral = XentralAccess.ToServer(account.ConnectionString);
        var now = TimeProvider.System.GetUtcNow();

        Assert.Null(await xentral.Source.CountAsync(new(now.AddYears(-2), now, []), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Names_required_columns_that_are_not_granted()
    {
        var database = await DatabaseAsync();
        var account = await AccountAsync(database, "toofew");
        await GrantAsync(database, account, "Orders", except: ["lieferort", "plz"]);

        var failure = await FailureAsync(account.ConnectionString);

        Assert.Equal("The database account may not read these columns of the table “auftrag”: plz, lieferort.", failure.Problem.En);
        Assert.Contains("GRANT SELECT (plz, lieferort) ON auftrag", failure.Advice.De, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_when_the_table_is_not_granted()
    {
        var database = await DatabaseAsync();
        var account = await AccountAsync(database, "shops");
        await GrantAsync(database, account, "Shops");

        var failure = await FailureAsync(account.ConnectionString);

        Assert.Equal("Das Datenbankkonto darf die Tabelle „auftrag“ nicht lesen.", failure.Problem.De);
    }

    [Fact]
    public async Task Says_when_the_database_is_not_granted()
    {
        var account = await AccountAsync(await DatabaseAsync(), "nothing");

        Assert.Equal("The database account may not use the database named.", (await FailureAsync(account.ConnectionString)).Problem.En);
    }

    [Theory]
    [InlineData("UPDATE auftrag SET strasse = ''")]
    [InlineData("DELETE FROM auftrag")]
    [InlineData("INSERT INTO shopexport (id) VALUES (99)")]
    [InlineData("DROP TABLE auftrag")]
    public async Task Cannot_write_even_with_an_account_that_may(string statement)
    {
        var database = await DatabaseAsync();
        await using var connection = await new MySqlOrderDatabase(new MySqlConnectionStringBuilder(database.ConnectionString))
            .OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;

        var failure = await Assert.ThrowsAsync<MySqlException>(() => command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken));

        Assert.Equal(MySqlErrorCode.CannotExecuteInReadOnlyTransaction, failure.ErrorCode);
    }

    private static async Task<SourceUnavailableException> FailureAsync(string connectionString)
    {
        await using var xentral = XentralAccess.ToServer(connectionString);

        return await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);
    }

    private static async Task<MySqlConnectionStringBuilder> AccountAsync(TestDatabase database, string purpose)
        => new(await database.CreateAccountAsync($"oa_{database.Name[^8..]}_{purpose}"));

    private static Task GrantAsync(TestDatabase database, MySqlConnectionStringBuilder account, string query, params IEnumerable<string> except)
    {
        var columns = ColumnQuery.Load(query);
        var granted = columns.Required.Concat(columns.Optional).Except(except);

        return database.ExecuteAsync($"GRANT SELECT ({string.Join(", ", granted)}) ON {database.Name}.{columns.Table} TO {account.UserID}");
    }

    private Task<TestDatabase> DatabaseAsync() => fresh.GetAsync(async database =>
    {
        await database.SeedShopsAsync(new StoredShop(1, "Amazon DE"));
        await database.SeedAsync(Invented.Order(1));
    });
}
