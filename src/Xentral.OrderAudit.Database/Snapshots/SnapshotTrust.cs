using Microsoft.Data.Sqlite;
using SQLitePCL;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Snapshots;

/// <summary>
/// A file may come from anywhere: by mail, over a bad disk, from somebody who wants this program to see other orders. It is looked at as a whole before
/// the first order is read: undamaged, real tables only, and holding what was copied.
/// </summary>
internal static class SnapshotTrust
{
    // SQLite asks after so many steps of its machine whether to go on.
    private const int StepsBetweenLooks = 100_000;

    private static readonly TimeSpan LongestStatement = TimeSpan.FromMinutes(10);

    public static LocalizedText Advice { get; } = new(
        De: "Erstellen Sie sie dort, wo Xentrals Datenbank ist, noch einmal mit „order-audit snapshot“.",
        En: "Make it again where Xentral's database is, with “order-audit snapshot”.");

    public static LocalizedText NoFile { get; } = new(
        De: "Die angegebene Datei mit Xentrals Daten ist keine gewöhnliche Datei.",
        En: "The file given for Xentral's data is no ordinary file.");

    private static LocalizedText Damaged { get; } = new(
        De: "Die Datei mit Xentrals Daten ist beschädigt; was sie enthält, ist nicht mehr das, was kopiert wurde.",
        En: "The file with Xentral's data is damaged; it no longer holds what was copied.");

    private static LocalizedText NotOnlyTables { get; } = new(
        De: "Die Datei mit Xentrals Daten enthält Sichten oder Auslöser (view, trigger), die nie kopiert werden; sie ist verändert worden.",
        En: "The file with Xentral's data holds views or triggers, which are never copied; it has been changed.");

    /// <summary>The connection itself when all is well; otherwise it is closed.</summary>
    /// <exception cref="SourceUnavailableException">The file is damaged or has been changed.</exception>
    public static async Task<SqliteConnection> CheckedAsync(SqliteConnection connection, CancellationToken cancellationToken)
    {
        try
        {
            LimitTime(connection);

            // A schema from outside must not call functions.
            connection.Execute("PRAGMA trusted_schema = OFF; PRAGMA query_only = ON");
            if (connection.Scalar("SELECT COUNT(*) FROM sqlite_master WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%'") is not 0L)
            {
                throw Refused(NotOnlyTables);
            }

            if (connection.Scalar("PRAGMA integrity_check(1)") is not "ok")
            {
                throw Refused(Damaged);
            }

            var stamp = await SnapshotStamp.ReadAsync(connection, cancellationToken);
            if (stamp is { Checksum.Length: > 0 } && stamp.Checksum != ContentChecksum.Of(connection))
            {
                throw Refused(Damaged);
            }

            return connection;
        }
        catch (Exception exception) when (exception
            is SqliteException { SqliteErrorCode: raw.SQLITE_CORRUPT } or FormatException or InvalidCastException or InvalidOperationException)
        {
            await connection.DisposeAsync();
            throw Refused(Damaged, exception);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static void LimitTime(SqliteConnection connection)
    {
        var begin = Environment.TickCount64;
        var last = begin;
        raw.sqlite3_progress_handler(
            connection.Handle!,
            StepsBetweenLooks,
            _ =>
            {
                // A pause between two looks means that another statement has begun.
                var now = Environment.TickCount64;
                (begin, last) = now - last > 1_000 ? (now, now) : (begin, now);
                return now - begin > LongestStatement.TotalMilliseconds ? 1 : 0;
            },
            null);
    }

    private static SourceUnavailableException Refused(LocalizedText problem, Exception? inner = null)
        => new(AuditSource.Xentral, problem, Advice, isTransient: false, inner);
}
