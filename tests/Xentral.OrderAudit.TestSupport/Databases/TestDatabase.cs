using MySqlConnector;
using Xentral.OrderAudit.Simulator.Erp;

namespace Xentral.OrderAudit.TestSupport.Databases;

/// <summary>One database on a test server; dropped when disposed.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly List<string> accounts = [];

    internal TestDatabase(string name, string administratorConnectionString)
    {
        Name = name;
        ConnectionString = new MySqlConnectionStringBuilder(administratorConnectionString) { Database = name }.ConnectionString;
    }

    public string Name { get; }

    /// <summary>As administrator, with this database selected.</summary>
    public string ConnectionString { get; }

    /// <summary>The same database for another account, or with other settings.</summary>
    public string ConnectionStringWith(Action<MySqlConnectionStringBuilder> change)
    {
        var settings = new MySqlConnectionStringBuilder(ConnectionString);
        change(settings);

        return settings.ConnectionString;
    }

    public async Task<MySqlConnection> OpenAsync()
    {
        var connection = new MySqlConnection(ConnectionString);
        await connection.OpenAsync();

        return connection;
    }

    public async Task ExecuteAsync(string text)
    {
        await using var connection = await OpenAsync();
        await using var command = new MySqlCommand(text, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }

    public async Task SeedAsync(params IEnumerable<StoredOrder> orders)
    {
        await using var connection = await OpenAsync();
        await ErpTables.InsertAsync(connection, orders);
    }

    public async Task SeedAsync(StoredXentral xentral)
    {
        await using var connection = await OpenAsync();
        await ErpTables.InsertAsync(connection, xentral);
    }

    public async Task SeedShopsAsync(params IEnumerable<StoredShop> shops)
    {
        await using var connection = await OpenAsync();
        await ErpTables.InsertAsync(connection, shops);
    }

    /// <summary>Creates an account that may do nothing yet; dropped together with the database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateAccountAsync(string user)
    {
        accounts.Add(user);
        await ExecuteAsync($"CREATE USER {user} IDENTIFIED BY 'Kennwort-1'");

        return ConnectionStringWith(settings =>
        {
            settings.UserID = user;
            settings.Password = "Kennwort-1";
        });
    }

    public async ValueTask DisposeAsync()
        => await ExecuteAsync(string.Join(';', [$"DROP DATABASE {Name}", .. accounts.Select(account => $"DROP USER {account}")]));
}
