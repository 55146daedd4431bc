using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>
/// An export of Xentral's report module. It is read into a temporary SQLite database, which SQLite itself keeps nameless and removes,
/// so that everything after is as with any other database.
/// </summary>
internal sealed class CsvExportOrigin(string path) : ISqliteOrigin
{
    // As in the table itself.
    private static readonly string[] Indexed = ["internet", "datum", "adresse"];

    private readonly CsvExportProblems problems = new(path);

    public LocalizedText Name { get; } = new(
        De: "Xentral-Daten aus einem Export des Berichtsmoduls (CSV).",
        En: "Xentral's data from an export of its report module (CSV).");

    public DateTime? TakenAt => File.Exists(path) ? File.GetLastWriteTime(path) : null;

    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellationToken)
    {
        // An empty name makes SQLite keep the tables in a temporary file of its own.
        var connection = new SqliteConnection("Data Source=;Pooling=False");
        try
        {
            await connection.OpenAsync(cancellationToken);
            Load(connection, await TextAsync(cancellationToken));
            Execute(connection, "PRAGMA query_only = ON");
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        return connection;
    }

    private void Load(SqliteConnection connection, string text)
    {
        var columns = new CsvRows(connection, problems).Read(text);
        foreach (var column in Indexed.Where(columns.Contains))
        {
            Execute(connection, $"CREATE INDEX {column} ON auftrag ({column})");
        }
    }

    private static void Execute(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private async Task<string> TextAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await CsvText.ReadAsync(path, cancellationToken);
        }
        catch (Exception failure) when (failure.IsFileFault())
        {
            throw problems.NotReadable(failure);
        }
    }
}
