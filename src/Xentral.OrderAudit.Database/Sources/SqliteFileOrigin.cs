using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Snapshots;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Database.Sources;

/// <summary>A SQLite file with Xentral's tables: the demo's merchant, or a snapshot, encrypted or not.</summary>
/// <param name="password">For an encrypted snapshot; empty for none.</param>
internal sealed class SqliteFileOrigin(string path, string password = "") : ISqliteOrigin
{
    public LocalizedText Name { get; } = new(
        De: "Xentral-Daten aus einer SQLite-Datei (SQLite {version}), nur lesend.",
        En: "Xentral's data from a SQLite file (SQLite {version}), read-only.");

    public DateTime? TakenAt => null;

    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        if (!InputFile.IsFit(path))
        {
            throw new SourceUnavailableException(AuditSource.Xentral, SnapshotTrust.NoFile, SnapshotTrust.Advice);
        }

        if (SnapshotCipher.IsEncrypted(path))
        {
            var decrypted = await MemoryDatabase.OpenAsync(SnapshotCipher.Decrypt(path, password), cancellationToken);
            return await SnapshotTrust.CheckedAsync(decrypted, cancellationToken);
        }

        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        return await SnapshotTrust.CheckedAsync(connection, cancellationToken);
    }
}
