using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.History.Storage;

/// <summary>Opens the history. A file that is damaged or sealed with another key is set aside, and an empty one takes its place.</summary>
internal sealed class HistoryFile(string folder, HistoryKeys keys, TimeProvider clock)
{
    public const string FileName = "history.sqlite";

    private const int NotADatabase = 26;
    private const int Damaged = 11;
    private const int PatienceInSeconds = 10;
    private const UnixFileMode Folder700 = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    // Runs of several merchants share the file. One that has just opened the damaged file would take the journal of the new one for its own.
    private static readonly Lock Opening = new();

    private string Path => System.IO.Path.Combine(folder, FileName);

    /// <exception cref="HistoryUnavailableException">Written by a later version of this program.</exception>
    /// <exception cref="SqliteException">The file cannot be used, for want of rights or of space.</exception>
    /// <param name="note">Told what was set aside.</param>
    public SqliteConnection Open(Action<LocalizedText> note)
    {
        using var scope = Opening.EnterScope();
        CreateFolder();
        try
        {
            return OpenWhole();
        }
        catch (SqliteException exception) when (IsDamage(exception))
        {
            SetAside(note);
            return OpenWhole();
        }
    }

    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is NotADatabase or Damaged;

    public void SetAside(Action<LocalizedText> note)
    {
        var time = clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var target = System.IO.Path.Combine(folder, $"history-damaged-{time}.sqlite");

        // In this order: as soon as the place is free, another run may begin a file, and a journal, of its own.
        File.Delete($"{Path}-journal");
        File.Move(Path, target, overwrite: true);
        note(new(
            $"Die Aufzeichnung früherer Läufe war beschädigt oder mit einem anderen Schlüssel geschrieben. Sie liegt jetzt unter {target}; dieser Lauf gilt als der erste.",
            $"The record of earlier runs was damaged or written with another key. It is now {target}; this run counts as the first."));
    }

    private SqliteConnection OpenWhole()
    {
        CreateOwnerOnly();
        var settings = new SqliteConnectionStringBuilder { DataSource = Path, Pooling = false, DefaultTimeout = PatienceInSeconds };
        var connection = new SqliteConnection(settings.ConnectionString);
        try
        {
            connection.Open();

            // What is deleted is to be gone from the file as well.
            connection.Execute("PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON");
            if (connection.ExecuteScalar<string>("PRAGMA quick_check(1)") != "ok")
            {
                throw new SqliteException("The file is damaged.", Damaged);
            }

            if (HistorySchema.VersionOf(connection) > HistorySchema.Version)
            {
                throw HistoryUnavailableException.TooNew(Path);
            }

            HistorySchema.Migrate(connection);
            CheckKey(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void CheckKey(SqliteConnection connection)
    {
        const string Query = "SELECT value FROM keys WHERE name = 'check'";
        if (connection.ExecuteScalar<byte[]?>(Query) is null)
        {
            connection.Execute("INSERT OR IGNORE INTO keys (name, value) VALUES ('check', @Check)", new { keys.Check });
        }

        if (!keys.Check.AsSpan().SequenceEqual(connection.ExecuteScalar<byte[]>(Query)))
        {
            throw new SqliteException("The file was written with another key.", Damaged);
        }
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, Folder700);
        }
    }

    // SQLite gives its temporary files the rights of the file itself.
    private void CreateOwnerOnly()
    {
        if (OperatingSystem.IsWindows() || File.Exists(Path))
        {
            return;
        }

        using var file = new FileStream(
            Path,
            new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
    }
}
