using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Connections;

namespace Xentral.OrderAudit.Database.Tests.Connections;

public sealed class DatabaseSessionTests
{
    [Fact]
    public async Task A_connection_that_does_not_even_close_hides_neither_the_fault_nor_the_cancellation()
    {
        await using var session = new DatabaseSession(new Unclosable(), TimeProvider.System, NullLogger<DatabaseSession>.Instance);
        using var stop = new CancellationTokenSource();

        var fault = await Assert.ThrowsAsync<SourceUnavailableException>(
            () => session.ReadOnceAsync<int>((_, _) => throw new IOException("broken"), stop.Token));
        await Assert.ThrowsAsync<OperationCanceledException>(() => session.ReadOnceAsync<int>(
            async (_, _) =>
            {
                await stop.CancelAsync();
                throw new InvalidOperationException("in the middle of an answer");
            },
            stop.Token));

        Assert.Equal("broken", fault.InnerException!.Message);
    }

    /// <summary>A real database whose connections, when they are closed, find themselves in a state they did not expect.</summary>
    private sealed class Unclosable : IOrderDatabase
    {
        public string ColumnsQuery => "";

        public string IndexedColumnsQuery => "";

        public string? GrantsQuery => null;

        public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
        {
            var connection = new UnclosableConnection();
            await connection.OpenAsync(cancellationToken);
            return connection;
        }

        public LocalizedText Describe(DbConnection connection) => new("", "");

        public Task<DataState> StateAsync(DbConnection connection, CancellationToken cancellationToken) => Task.FromResult(new DataState(null));

        public Absence? AbsenceOf(DbException failure) => null;

        public SourceUnavailableException? Explain(Exception failure) => MySqlFailures.Explain(failure, requiresEncryption: false);
    }

    private sealed class UnclosableConnection() : SqliteConnection("Data Source=:memory:")
    {
        public override async ValueTask DisposeAsync()
        {
            await base.DisposeAsync();
            throw new InvalidOperationException("Expected state to be Connected but was Querying.");
        }
    }
}
