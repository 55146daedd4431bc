using System.Globalization;
using MySqlConnector;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Database.Checking;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests.Checking;

/// <summary>The checks against a real server.</summary>
public sealed class XentralChecksTests(FreshDatabase fresh) : IClassFixture<FreshDatabase>
{
    [Fact]
    public async Task Praises_an_account_that_may_only_read()
    {
        var account = await AccountAsync("reader");
        await GrantAsync(account, "SELECT ON {0}.auftrag");
        await GrantAsync(account, "SELECT (id, bezeichnung, modulename) ON {0}.shopexport");
        await using var xentral = XentralAccess.ToServer(account.ConnectionString);

        await Assert.AllAsync(
            ["xentral-connection", "xentral-layout", "xentral-rights", "xentral-shops"],
            async id => Assert.Equal(CheckState.Ok, (await xentral.CheckAsync(id)).State));
    }

    [Theory]
    [InlineData("writer", "UPDATE (strasse) ON {0}.auftrag", "UPDATE")]
    [InlineData("owner", "ALL ON {0}.*", "ALL PRIVILEGES")]
    public async Task Warns_of_an_account_that_may_write(string purpose, string grant, string right)
    {
        var account = await AccountAsync(purpose);
        await GrantAsync(account, "SELECT ON {0}.auftrag");
        await GrantAsync(account, grant);
        await using var xentral = XentralAccess.ToServer(account.ConnectionString);

        var result = await xentral.CheckAsync("xentral-rights");

        Assert.Equal(CheckState.Warning, result.State);
        Assert.Equal($"The database account may do more than read: {right}.", result.Finding.En);
    }

    [Fact]
    public async Task Looks_into_the_roles_of_an_account()
    {
        var account = await AccountAsync("member");
        var database = await DatabaseAsync();
        await database.ExecuteAsync($"CREATE ROLE {account.UserID}_role");
        await GrantAsync(account, "SELECT ON {0}.auftrag");
        await database.ExecuteAsync($"GRANT DELETE ON {database.Name}.* TO {account.UserID}_role");
        await database.ExecuteAsync($"GRANT {account.UserID}_role TO {account.UserID}");
        await using var xentral = XentralAccess.ToServer(account.ConnectionString);

        var result = await xentral.CheckAsync("xentral-rights");
        await database.ExecuteAsync($"DROP ROLE {account.UserID}_role");

        Assert.Equal("The database account may do more than read: DELETE.", result.Finding.En);
    }

    [Fact]
    public async Task Names_the_right_a_column_needs()
    {
        var account = await AccountAsync("columns");
        var columns = ColumnQuery.Load("Orders");
        await GrantAsync(account, $"SELECT ({string.Join(", ", columns.Required.Concat(columns.Optional).Except(["telefon"]))}) ON {{0}}.auftrag");
        await using var xentral = XentralAccess.ToServer(account.ConnectionString);

        var result = await xentral.CheckAsync("xentral-layout");

        Assert.Equal(CheckState.Warning, result.State);
        Assert.Contains("GRANT SELECT (telefon) ON auftrag", result.Advice!.En, StringComparison.Ordinal);
        Assert.Equal(CheckState.Warning, (await xentral.CheckAsync("xentral-shops")).State);
    }

    [Fact]
    public async Task An_old_layout_is_no_fault_of_the_merchants()
    {
        await using var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync("wawision-16.1");
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var result = await xentral.CheckAsync("xentral-layout");

        Assert.NotEqual(CheckState.Failed, result.State);
        Assert.DoesNotContain("GRANT", result.Advice?.En ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fails_in_the_words_of_the_edge()
    {
        var account = await AccountAsync("wrong");
        account.Password = "falsch";
        await using var xentral = XentralAccess.ToServer(account.ConnectionString);

        await Assert.ThrowsAsync<SourceUnavailableException>(() => xentral.CheckAsync("xentral-connection"));
    }

    [Fact]
    public async Task Finds_the_latest_Amazon_order_among_others()
    {
        await using var xentral = XentralAccess.ToServer((await DatabaseAsync()).ConnectionString);

        Assert.Equal("Latest Amazon order: 4 August 2023.", (await xentral.CheckAsync("xentral-latest-order")).Finding.En);
    }

    [Theory]
    [InlineData(null, CheckState.Warning)]
    [InlineData("2026-03-02", CheckState.Ok)]
    [InlineData("2026-02-24 00:00:00", CheckState.Warning)]
    [InlineData("0000-00-00", CheckState.Ok)]
    public void Judges_how_old_the_latest_order_is(string? text, CheckState state)
        => Assert.Equal(state, LatestOrderCheck.Judge(text, DateOnly.Parse("2026-03-04", CultureInfo.InvariantCulture)).State);

    private async Task<MySqlConnectionStringBuilder> AccountAsync(string purpose)
    {
        var database = await DatabaseAsync();
        return new(await database.CreateAccountAsync($"oa_{database.Name[^8..]}_{purpose}"));
    }

    private async Task GrantAsync(MySqlConnectionStringBuilder account, string grant)
    {
        var database = await DatabaseAsync();
        await database.ExecuteAsync($"GRANT {string.Format(CultureInfo.InvariantCulture, grant, database.Name)} TO {account.UserID}");
    }

    private Task<TestDatabase> DatabaseAsync() => fresh.GetAsync(async database =>
    {
        await database.SeedShopsAsync(new StoredShop(1, "Amazon DE"));
        await database.SeedAsync(
            Invented.Order(1) with { OrderedOn = new(2023, 8, 3) },
            Invented.Order(2) with { OrderedOn = new(2023, 8, 4) },
            Invented.Order(3) with { Number = "", OrderedOn = new(2023, 8, 9) },
            Invented.Order(4) with { OrderedOn = new(2022, 5, 1) },
            Invented.Order(5) with { OrderedOn = new(2999, 8, 4) });
    });
}
