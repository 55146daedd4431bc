using System.Data.Common;
using System.Globalization;
using Dapper;
using Xentral.OrderAudit.Database.Mapping;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>What a snapshot says of itself, in a table of its own.</summary>
/// <param name="TakenAt">By Xentral's own clock.</param>
/// <param name="Checksum">Of everything else in the file; empty in files of the first version.</param>
internal sealed record SnapshotStamp(DateTime? TakenAt, bool IsMasked, string Checksum = "")
{
    public const string Table = "order_audit_snapshot";

    /// <returns><see langword="null"/> for a file that is no snapshot.</returns>
    public static async Task<SnapshotStamp?> ReadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var exists = await connection.ExecuteScalarAsync<long>(new CommandDefinition(
            "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @table", new { table = Table }, cancellationToken: cancellationToken));
        if (exists == 0)
        {
            return null;
        }

        var hasChecksum = await connection.ExecuteScalarAsync<long>(new CommandDefinition(
            "SELECT COUNT(*) FROM pragma_table_info(@table) WHERE name = 'checksum'", new { table = Table }, cancellationToken: cancellationToken)) > 0;
        var (takenAt, masked, checksum) = await connection.QuerySingleAsync<(string, long, string)>(new CommandDefinition(
            $"SELECT taken_at, masked, {(hasChecksum ? "checksum" : "''")} FROM {Table}", cancellationToken: cancellationToken));

        return new SnapshotStamp(StoredMoment.Parse(takenAt), masked != 0, checksum);
    }

    public async Task WriteAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await connection.ExecuteAsync(new CommandDefinition(
            $"CREATE TABLE {Table} (taken_at TEXT NOT NULL, masked INTEGER NOT NULL, checksum TEXT NOT NULL)", cancellationToken: cancellationToken));
        await connection.ExecuteAsync(new CommandDefinition(
            $"INSERT INTO {Table} VALUES (@takenAt, @masked, @checksum)",
            new { takenAt = TakenAt?.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) ?? "", masked = IsMasked ? 1 : 0, checksum = Checksum },
            cancellationToken: cancellationToken));
    }
}
