using MySqlConnector;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

public sealed class FailureTests(FreshDatabase fresh) : IClassFixture<FreshDatabase>
{
    [Fact]
    public Task Says_when_the_password_is_wrong()
        => ExpectAsync(settings => settings.Password = "falsch-und-geheim", "refuses the user name or the password", isTransient: false);

    [Fact]
    public Task Says_when_the_user_is_unknown()
        => ExpectAsync(settings => settings.UserID = "niemand", "refuses the user name or the password", isTransient: false);

    [Fact]
    public Task Says_when_the_database_is_unknown()
        => ExpectAsync(settings => settings.Database = "orderaudit_nowhere", "no database of that name", isTransient: false);

    [Fact]
    public Task Says_when_the_host_is_unknown()
        => ExpectAsync(settings => settings.Server = "db.invalid", "name of Xentral's database server is unknown", isTransient: true);

    [Fact]
    public async Task Says_when_nothing_listens()
    {
        int port;
        await using (var relay = new TcpRelay("127.0.0.1", 1))
        {
            port = relay.Port;
        }

        await ExpectAsync(
            settings =>
            {
                settings.Server = "127.0.0.1";
                settings.Port = (uint)port;
            },
            "No database answers",
            isTransient: true);
    }

    [Fact]
    public async Task Says_when_the_server_offers_no_encryption()
    {
        var database = await fresh.GetAsync();
        await using (var connection = await database.OpenAsync())
        {
            await using var command = new MySqlCommand("SELECT @@have_ssl", connection);
            Assert.SkipWhen(
                await command.ExecuteScalarAsync(TestContext.Current.CancellationToken) is "YES",
                "The server of ORDERAUDIT_TEST_MYSQL offers TLS.");
        }

        await ExpectAsync(settings => settings.SslMode = MySqlSslMode.Required, "accepts no encrypted connection", isTransient: false);
    }

    [Fact]
    public async Task Says_when_the_server_does_not_answer_in_time()
    {
        var database = await fresh.GetAsync();
        await using var xentral = XentralAccess.ToServer(database.ConnectionStringWith(settings => settings.DefaultCommandTimeout = 2));
        await xentral.ProbeAsync();

        await using var locking = await database.OpenAsync();
        await using var command = new MySqlCommand("LOCK TABLES auftrag WRITE", locking);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => xentral.FindAsync("302-0000000-0000001"));

        Assert.Equal("Xentral's database did not answer in time.", failure.Problem.En);
        Assert.True(failure.IsTransient);
    }

    [Fact]
    public async Task Tells_no_secret()
    {
        var said = await ExpectAsync(
            settings =>
            {
                settings.UserID = "niemand-bekannt";
                settings.Password = "falsch-und-geheim";
            },
            "refuses",
            isTransient: false);

        Assert.DoesNotContain("niemand-bekannt", said, StringComparison.Ordinal);
        Assert.DoesNotContain("falsch-und-geheim", said, StringComparison.Ordinal);
    }

    private static string SaidBy(SourceUnavailableException failure, XentralAccess xentral)
        => string.Join(' ', [failure.Problem.De, failure.Problem.En, failure.Advice.De, failure.Advice.En, failure.Message, .. xentral.Log.Lines]);

    private async Task<string> ExpectAsync(Action<MySqlConnectionStringBuilder> change, string problem, bool isTransient)
    {
        var database = await fresh.GetAsync();
        var connectionString = database.ConnectionStringWith(settings =>
        {
            settings.ConnectionTimeout = 5;
            change(settings);
        });
        await using var xentral = XentralAccess.ToServer(connectionString);

        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);

        Assert.Contains(problem, failure.Problem.En, StringComparison.Ordinal);
        Assert.Equal(isTransient, failure.IsTransient);
        Assert.Equal(AuditSource.Xentral, failure.AuditSource);

        return SaidBy(failure, xentral);
    }
}
