using System.Data.Common;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Queries;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>A SQLite file with Xentral's tables: the demo's merchant, or a snapshot.</summary>
/// <param name="takenAt">When the file was made, as the merchant says.</param>
internal sealed class SqliteOrderDatabase(string path, DateTime? takenAt = null) : IOrderDatabase
{
    private readonly string connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadOnly,
        Pooling = false,
    }.ConnectionString;

    public string ColumnsQuery { get; } = QueryText.Load("SqliteColumns");

    public string IndexedColumnsQuery { get; } = QueryText.Load("SqliteIndexedColumns");

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        return connection;
    }

    public LocalizedText Describe(DbConnection connection) => new LocalizedText(
        De: "Xentral-Daten aus einer SQLite-Datei (SQLite {version}), nur lesend.",
        En: "Xentral's data from a SQLite file (SQLite {version}), read-only.").With("version", connection.ServerVersion);

    public Task<bool> CanWriteAsync(DbConnection connection, CancellationToken cancellationToken) => Task.FromResult(false);

    public Task<DateTime?> TakenAtAsync(DbConnection connection, CancellationToken cancellationToken) => Task.FromResult(takenAt);

    // A file knows no rights: whatever cannot be selected is not there.
    public Absence? AbsenceOf(DbException failure) => failure is SqliteException { SqliteErrorCode: 1 } ? Absence.Missing : null;

    public SourceUnavailableException? Explain(Exception failure) => SqliteFailures.Explain(failure);
}
