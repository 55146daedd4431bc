using System.Globalization;
using System.Net;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>
/// An export of Xentral's report module. It is read into a temporary SQLite database, which SQLite itself keeps nameless and removes,
/// so that everything after is as with any other database.
/// </summary>
internal sealed class CsvExportOrigin(string path) : ISqliteOrigin
{
    private static readonly string[] NumberColumns = ["id", "abweichendelieferadresse", "teillieferungvon", "adresse", "shop"];

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
            using var reader = new StringReader(await TextAsync(cancellationToken));
            Load(connection, reader);
            Execute(connection, "PRAGMA query_only = ON");
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        return connection;
    }

    private static void Load(SqliteConnection connection, StringReader reader)
    {
        var first = reader.ReadLine() ?? "";
        var delimiter = CsvHeader.DelimiterOf(first);
        var headings = first.Split(delimiter).Select(heading => CsvHeader.ColumnOf(heading)).ToList();
        if (!headings.Contains("internet"))
        {
            throw Unreadable(
                new(De: "Der Export hat in der ersten Zeile keine Spalte „internet“.", En: "The export has no column “internet” in its first line."));
        }

        var columns = headings.OfType<string>().Distinct().ToList();
        Execute(connection, $"CREATE TABLE auftrag ({string.Join(", ", columns.Select(ColumnDefinition))})");

        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT OR IGNORE INTO auftrag ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => $"@{column}"))})";
        columns.ForEach(column => insert.Parameters.AddWithValue($"@{column}", ""));
        insert.Transaction = transaction;
        ReadRows(reader, delimiter, headings, insert);
        transaction.Commit();

        Execute(connection, "CREATE INDEX internet ON auftrag (internet)");
        Execute(connection, columns.Contains("datum") ? "CREATE INDEX datum ON auftrag (datum)" : "SELECT 1");
        Execute(connection, columns.Contains("adresse") ? "CREATE INDEX adresse ON auftrag (adresse)" : "SELECT 1");
    }

    private static void ReadRows(StringReader reader, char delimiter, List<string?> headings, SqliteCommand insert)
    {
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = $"{delimiter}",
            HasHeaderRecord = false,
            BadDataFound = null,
            MissingFieldFound = null,
            DetectColumnCountChanges = false,
        };
        using var parser = new CsvParser(reader, settings);

        while (parser.Read())
        {
            if (parser.Count != headings.Count)
            {
                throw WrongColumns(parser, headings.Count);
            }

            for (var index = 0; index < headings.Count; index++)
            {
                if (headings[index] is { } column)
                {
                    insert.Parameters[$"@{column}"].Value = ValueOf(column, parser[index]);
                }
            }

            insert.ExecuteNonQuery();
        }
    }

    // A value shifted into another column would look like damage, so such a file is not read at all.
    private static SourceUnavailableException WrongColumns(CsvParser parser, int expected)
    {
        // The first line was read before.
        var line = (parser.RawRow + 1).ToString(CultureInfo.InvariantCulture);

        return Unreadable(new(
            De: $"Der Export hat in Zeile {line} {parser.Count} statt {expected} Spalten; Werte, die das Trennzeichen enthalten, müssen in Anführungszeichen stehen.",
            En: $"The export has {parser.Count} instead of {expected} columns in line {line}; values that contain the delimiter must be quoted."));
    }

    // The report module writes entities as the pages show them; whether the table has them as well cannot be told from an export.
    private static object ValueOf(string column, string text)
    {
        var value = WebUtility.HtmlDecode(text);

        return (Array.IndexOf(NumberColumns, column) >= 0, column) switch
        {
            (true, _) => long.TryParse(value.Trim(), CultureInfo.InvariantCulture, out var number) ? number : 0,
            (_, "datum") => IsoDate(value.Trim()),
            _ => value.Equals("NULL", StringComparison.Ordinal) ? "" : value,
        };
    }

    private static string IsoDate(string text)
        => DateTime.TryParseExact(text, ["d.M.yyyy", "d.M.yyyy HH:mm", "d.M.yyyy HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var german)
            ? german.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : text;

    private static string ColumnDefinition(string column) => column switch
    {
        "id" => "id INTEGER PRIMARY KEY",
        "internet" => "internet TEXT NOT NULL COLLATE RTRIM",
        _ => Array.IndexOf(NumberColumns, column) >= 0 ? $"{column} INTEGER NOT NULL" : $"{column} TEXT NOT NULL",
    };

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
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(new(De: "Den Export mit Xentrals Daten gibt es nicht, oder er ist nicht lesbar.", En: "The export with Xentral's data does not exist or cannot be read."), failure);
        }
    }

    private static SourceUnavailableException Unreadable(LocalizedText problem, Exception? inner = null) => new(
        AuditSource.Xentral,
        problem,
        new LocalizedText(
            De: "Prüfen Sie den Pfad in Xentral:CsvFile; „order-audit export-query“ zeigt die Abfrage, mit der der Export entsteht.",
            En: "Check the path in Xentral:CsvFile; “order-audit export-query” prints the query to make the export with."),
        isTransient: false,
        inner);
}
