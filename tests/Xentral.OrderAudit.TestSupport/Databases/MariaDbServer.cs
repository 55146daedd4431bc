using System.Security.Cryptography;
using MySqlConnector;
using Xunit;

namespace Xentral.OrderAudit.TestSupport.Databases;

/// <summary>
/// A real server for tests: the one <c>ORDERAUDIT_TEST_MYSQL</c> names, else a private one on a free loopback port,
/// started once per test process on first use.
/// </summary>
public sealed class MariaDbServer
{
    private static readonly Lazy<Task<MariaDbServer?>> Shared = new(StartSharedAsync);

    private readonly MySqlConnectionStringBuilder administrator;

    private MariaDbServer(string administratorConnectionString)
        => administrator = new MySqlConnectionStringBuilder(administratorConnectionString);

    /// <summary>The server all tests of this process share. Without one, the test is skipped, or fails where <c>ORDERAUDIT_REQUIRE_DB=1</c>.</summary>
    public static async Task<MariaDbServer> SharedAsync()
    {
        var server = await Shared.Value;
        if (server is null)
        {
            NoServer("No MariaDB server program was found. Run tests/run, which installs it, or name a server in ORDERAUDIT_TEST_MYSQL.");
        }

        return server!;
    }

    /// <summary>A server of its own that accepts TLS with a certificate nobody vouches for.</summary>
    public static async Task<MariaDbServer> StartWithTlsAsync()
    {
        if (!MariaDbProcess.IsInstalled)
        {
            NoServer("No MariaDB server program was found, and only a private one can be given a certificate.");
        }

        return new MariaDbServer(await MariaDbProcess.StartAsync(withTls: true));
    }

    /// <summary>An empty database with one of the layouts of <c>fixtures/database</c>; dropped when disposed.</summary>
    /// <param name="layout"><c>openxe</c>, <c>xentral-oss-20.3</c> or <c>wawision-16.1</c>.</param>
    public async Task<TestDatabase> CreateDatabaseAsync(string layout = "openxe")
    {
        var name = $"orderaudit_test_{RandomNumberGenerator.GetHexString(8, lowercase: true)}";
        await using (var connection = new MySqlConnection(administrator.ConnectionString))
        {
            await connection.OpenAsync();
            await using var create = new MySqlCommand($"CREATE DATABASE {name} CHARACTER SET utf8", connection);
            await create.ExecuteNonQueryAsync();
        }

        var database = new TestDatabase(name, administrator.ConnectionString);
        await database.ExecuteAsync($"SET SESSION sql_mode = '', innodb_strict_mode = OFF;\n{Layouts.Read(layout)}");

        return database;
    }

    private static async Task<MariaDbServer?> StartSharedAsync()
    {
        if (Environment.GetEnvironmentVariable("ORDERAUDIT_TEST_MYSQL") is { Length: > 0 } existing)
        {
            return new MariaDbServer(existing);
        }

        return MariaDbProcess.IsInstalled ? new MariaDbServer(await MariaDbProcess.StartAsync(withTls: false)) : null;
    }

    private static void NoServer(string reason)
    {
        if (Environment.GetEnvironmentVariable("ORDERAUDIT_REQUIRE_DB") == "1")
        {
            throw new InvalidOperationException(reason);
        }

        Assert.Skip(reason);
    }
}
