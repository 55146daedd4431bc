using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.History.Storage;

/// <summary>Opens the history. A file that is damaged or sealed with another key is set aside, and an empty one takes its place.</summary>
internal sealed class HistoryFile(string folder, HistoryKeys keys, TimeProvider clock)
{
    public const string FileName = "history.sqlite";

    private const int NotADatabase = 26;
    private const int Damaged = 11;
    private const int PatienceInSeconds = 10;

    // Runs of several merchants share the file. One that has just opened the damaged file would take the journal of the new one for its own.
    private static readonly Lock Opening = new();

    private string Path => System.IO.Path.Combine(folder, FileName);

    /// <exception cref="HistoryUnavailableException">Written by a later version of this program.</exception>
    /// <exception cref="UnsafePlaceException">The folder is open to others, or a link or another program's database lies there.</exception>
    /// <exception cref="SqliteException">The file cannot be used, for want of rights or of space.</exception>
    /// <param name="note">Told what was set aside.</param>
    public SqliteConnection Open(Action<LocalizedText> note)
    {
        using var scope = Opening.EnterScope();
        OwnFolder.Create(folder);
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

        for (var number = 2; OwnFile.IsThere(target); number++)
        {
            target = System.IO.Path.Combine(folder, $"history-damaged-{time}-{number}.sqlite");
        }

        // In this order: as soon as the place is free, another run may begin a file, and a journal, of its own.
        if (OwnFile.IsThere($"{Path}-journal"))
        {
            File.Move($"{Path}-journal", $"{target}-journal", overwrite: false);
        }

        File.Move(Path, target, overwrite: false);
        note(new(
            $"Die Aufzeichnung früherer Läufe war beschädigt oder mit einem anderen Schlüssel geschrieben. Sie liegt jetzt unter {target}; dieser Lauf "
                + "gilt als der erste.",
            $"The record of earlier runs was damaged or written with another key. It is now {target}; this run counts as the first."));
    }

    private SqliteConnection OpenWhole()
    {
        Prepare();
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

            RequireOwn(connection);
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

    // Never opened to look inside: closing it would end the locks SQLite holds on it in this process.
    private void Prepare()
    {
        if (!OwnFile.IsThere(Path))
        {
            try
            {
                // SQLite gives its temporary files the rights of the file itself.
                OwnFile.Create(Path).Dispose();
            }
            catch (IOException) when (OwnFile.IsThere(Path))
            {
                // Another run was quicker.
            }
        }

        OwnFile.Check(Path);
    }

    // SQLite builds its tables into whatever database it is given.
    private void RequireOwn(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<int>("PRAGMA application_id") != OwnMarks.HistoryId
            && connection.ExecuteScalar<int>("SELECT COUNT(*) FROM sqlite_master") > 0
            && connection.ExecuteScalar<int>("SELECT COUNT(*) FROM sqlite_master WHERE name = 'judgements_of_run'") == 0)
        {
            throw UnsafePlaceException.Foreign(Path);
        }
    }
}
