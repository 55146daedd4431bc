namespace Xentral.OrderAudit.TestSupport.Databases;

/// <summary>
/// A class fixture: one database with today's layout for a test class, created when a test first asks for it,
/// so that a missing server skips the test instead of breaking the class.
/// </summary>
public sealed class FreshDatabase : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private TestDatabase? database;

    /// <param name="fill">Runs once, on the new database.</param>
    public async Task<TestDatabase> GetAsync(Func<TestDatabase, Task>? fill = null)
    {
        await gate.WaitAsync();
        try
        {
            return database ??= await CreateAsync(fill);
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        gate.Dispose();
        if (database is not null)
        {
            await database.DisposeAsync();
        }
    }

    private static async Task<TestDatabase> CreateAsync(Func<TestDatabase, Task>? fill)
    {
        var server = await MariaDbServer.SharedAsync();
        var created = await server.CreateDatabaseAsync();
        if (fill is not null)
        {
            await fill(created);
        }

        return created;
    }
}
