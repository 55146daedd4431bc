using System.Data.Common;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Queries;
using Xentral.OrderAudit.Database.Snapshots;
using Xentral.OrderAudit.Database.Sources;

namespace Xentral.OrderAudit.Database.Connections;

/// <summary>Xentral's tables in SQLite: a file, a snapshot, or an export that was read into it.</summary>
internal sealed class SqliteOrderDatabase(ISqliteOrigin origin, DateTime? takenAt = null) : IOrderDatabase
{
    public string ColumnsQuery { get; } = QueryText.Load("SqliteColumns");

    public string IndexedColumnsQuery { get; } = QueryText.Load("SqliteIndexedColumns");

    public string? GrantsQuery => null;

    public async Task<DbConnection> OpenAsync(CancellationToken cancellationToken) => await origin.OpenAsync(cancellationToken);

    public LocalizedText Describe(DbConnection connection) => origin.Name.With("version", connection.ServerVersion);

    public async Task<DataState> StateAsync(DbConnection connection, CancellationToken cancellationToken)
        => await SnapshotStamp.ReadAsync(connection, cancellationToken) is { } stamp
            ? new DataState(takenAt ?? stamp.TakenAt, stamp.IsMasked)
            : new DataState(takenAt ?? origin.TakenAt);

    // A file knows no rights: whatever cannot be selected is not there.
    public Absence? AbsenceOf(DbException failure) => failure is SqliteException { SqliteErrorCode: 1 } ? Absence.Missing : null;

    public SourceUnavailableException? Explain(Exception failure) => failure is SourceUnavailableException told ? told : SqliteFailures.Explain(failure);
}
