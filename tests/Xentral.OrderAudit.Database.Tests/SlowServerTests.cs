using MySqlConnector;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

/// <summary>A server that is busy with something else.</summary>
public sealed class SlowServerTests
{
    [Fact]
    public async Task Waits_for_a_server_that_is_busy_for_a_while()
    {
        await using var database = await FilledAsync();
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);
        await xentral.ProbeAsync();
        await using var busy = await database.OpenAsync();
        await ExecuteAsync(busy, "LOCK TABLES auftrag WRITE");

        var finding = xentral.FindAsync(Invented.NumberOf(1));
        await Task.Delay(300, TestContext.Current.CancellationToken);
        Assert.False(finding.IsCompleted);
        await ExecuteAsync(busy, "UNLOCK TABLES");

        Assert.Single(await finding);
    }

    [Fact]
    public async Task Gives_up_in_words_when_it_stays_busy()
    {
        await using var database = await FilledAsync();
        await using var xentral = XentralAccess.ToServer(database.ConnectionStringWith(settings => settings.DefaultCommandTimeout = 1));
        await xentral.ProbeAsync();
        await using var busy = await database.OpenAsync();
        await ExecuteAsync(busy, "LOCK TABLES auftrag WRITE");

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => xentral.FindAsync(Invented.NumberOf(1)));
        await ExecuteAsync(busy, "UNLOCK TABLES");

        Assert.True(failure.IsTransient);
        Assert.Equal("Xentrals Datenbank hat nicht rechtzeitig geantwortet.", failure.Problem.De);
    }

    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync();
        await database.SeedAsync(Invented.Order(1));

        return database;
    }

    private static async Task ExecuteAsync(MySqlConnection connection, string text)
    {
        await using var command = new MySqlCommand(text, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
