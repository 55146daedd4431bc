using System.Data;
using System.Data.Common;
using Microsoft.Extensions.Logging;
using Polly;
using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>
/// One connection for the whole run, reopened when it breaks. An audit may take hours, most of them waiting for Amazon:
/// a server restarted meanwhile must not end it.
/// </summary>
internal sealed class DatabaseSession(
    IOrderDatabase database, TimeProvider time, ILogger<DatabaseSession> logger, IAuditProgress? progress = null) : IDisposable, IAsyncDisposable
{
    private static readonly TimeSpan[] RetryDelays = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(10)];

    private readonly SemaphoreSlim gate = new(1, 1);

    private readonly ResiliencePipeline patience = Patience.With(time, RetryDelays, (problem, retry, pause) =>
    {
        logger.LogWarning("{Problem} Trying again in {Delay}.", problem, pause);
        progress?.Retrying(problem, retry, pause);
    });

    private DbConnection? connection;
    private bool isWeaknessTold;

    public IOrderDatabase Database => database;

    /// <summary>Reads once; a failure is final. For the first contact, where waiting helps nobody.</summary>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    public async Task<T> ReadOnceAsync<T>(Func<DbConnection, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await ReadAsync(read, cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Reads, and after a passing failure connects anew and reads again.</summary>
    /// <exception cref="SourceUnavailableException">Xentral's data cannot be read.</exception>
    public async Task<T> ReadPatientlyAsync<T>(Func<DbConnection, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
        => await patience.ExecuteAsync(async token => await ReadOnceAsync(read, token), cancellationToken);

    public void Dispose()
    {
        connection?.Dispose();
        gate.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        gate.Dispose();
    }

    private async Task<T> ReadAsync<T>(Func<DbConnection, CancellationToken, Task<T>> read, CancellationToken cancellationToken)
    {
        try
        {
            return await read(await OpenAsync(cancellationToken), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && database.Explain(failure) is { } explained)
        {
            // Whatever state it is in, the next attempt starts afresh.
            await CloseAsync();

            throw explained;
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // A question broken off leaves the connection in any state, and drivers tell so in many ways.
            await CloseAsync();

            throw new OperationCanceledException(cancellationToken);
        }
    }

    private async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (connection is { State: ConnectionState.Open } open)
        {
            return open;
        }

        await CloseAsync();

        if (database.Weakness is { } weakness && !isWeaknessTold)
        {
            isWeaknessTold = true;
            logger.LogWarning("Xentral's database: {Weakness}.", weakness.En);
        }

        return connection = await database.OpenAsync(cancellationToken);
    }

    private async ValueTask CloseAsync()
    {
        if (connection is { } old)
        {
            connection = null;
            try
            {
                await old.DisposeAsync();
            }
            catch (Exception failure) when (failure is DbException or InvalidOperationException or IOException)
            {
                // It is thrown away, in whatever state; what counts is why.
            }
        }
    }
}
