using MySqlConnector;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

public sealed class ConnectionLossTests(FreshDatabase fresh) : IClassFixture<FreshDatabase>
{
    private const int Orders = 2_000;

    [Fact]
    public async Task Reconnects_after_the_line_broke()
    {
        await using var relay = await RelayAsync();
        await using var xentral = await AccessAsync(relay);
        await xentral.ProbeAsync();

        relay.Cut();
        var found = await xentral.FindAsync(Enumerable.Range(1, Orders).Select(Invented.NumberOf));

        Assert.Equal(Enumerable.Range(1, Orders), found.Select(order => order.Id));
        Assert.Equal(2, relay.Connections);
        Assert.Contains(xentral.Log.Lines, line => line.Contains("broke off", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Loses_no_order_while_the_line_breaks_again_and_again()
    {
        await using var relay = await RelayAsync();
        await using var xentral = await AccessAsync(relay);
        await xentral.ProbeAsync();

        for (var batch = 0; batch < 4; batch++)
        {
            var ids = Enumerable.Range(1 + (batch * 500), 500).ToList();
            var finding = xentral.FindAsync(ids.Select(Invented.NumberOf));
            relay.Cut();

            Assert.Equal(ids, (await finding).Select(order => order.Id));
        }
    }

    [Fact]
    public async Task Reconnects_after_the_server_ended_the_session()
    {
        var database = await DatabaseAsync();
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);
        await xentral.ProbeAsync();

        await KillOtherSessionsAsync(database);

        Assert.Single(await xentral.FindAsync(Invented.NumberOf(1)));
    }

    [Fact]
    public async Task Gives_up_when_the_server_stays_away()
    {
        await using var relay = await RelayAsync();
        await using var xentral = await AccessAsync(relay);
        await xentral.ProbeAsync();

        relay.RefusesConnections = true;
        relay.Cut();
        var failure = await Assert.ThrowsAsync<SourceUnavailableException>(() => xentral.FindAsync(Invented.NumberOf(1)));

        Assert.True(failure.IsTransient);
        Assert.Equal(2, TriesAgain(xentral));
        Assert.Equal(2, xentral.Progress.Retries.Count);
        Assert.All(xentral.Progress.Retries, problem => Assert.Contains("Datenbank", problem.De, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Does_not_wait_at_the_first_contact()
    {
        await using var relay = await RelayAsync();
        relay.RefusesConnections = true;
        await using var xentral = await AccessAsync(relay);

        await Assert.ThrowsAsync<SourceUnavailableException>(xentral.ProbeAsync);

        Assert.Equal(0, TriesAgain(xentral));
    }

    private static int TriesAgain(XentralAccess xentral) => xentral.Log.Lines.Count(line => line.Contains("Trying again", StringComparison.Ordinal));

    private static async Task KillOtherSessionsAsync(TestDatabase database)
    {
        await using var connection = await database.OpenAsync();
        var sessions = new List<long>();
        await using (
            var list = new MySqlCommand($"SELECT id FROM information_schema.processlist WHERE db = '{database.Name}' AND id <> CONNECTION_ID()", connection))
        await using (var reader = await list.ExecuteReaderAsync(TestContext.Current.CancellationToken))
        {
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                sessions.Add(reader.GetInt64(0));
            }
        }

        Assert.NotEmpty(sessions);
        foreach (var session in sessions)
        {
            await using var kill = new MySqlCommand($"KILL {session}", connection);
            await kill.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }
    }

    private async Task<TcpRelay> RelayAsync()
    {
        var server = new MySqlConnectionStringBuilder((await DatabaseAsync()).ConnectionString);

        return new TcpRelay(server.Server, (int)server.Port);
    }

    private async Task<XentralAccess> AccessAsync(TcpRelay relay) => XentralAccess.ToServer((await DatabaseAsync()).ConnectionStringWith(settings =>
    {
        settings.Server = "127.0.0.1";
        settings.Port = (uint)relay.Port;
    }));

    private Task<TestDatabase> DatabaseAsync() => fresh.GetAsync(database => database.SeedAsync(Enumerable.Range(1, Orders).Select(Invented.Order)));
}
