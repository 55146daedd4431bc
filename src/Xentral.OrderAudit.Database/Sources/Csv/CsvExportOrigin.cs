using System.Globalization;
using System.Net;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>
/// An export of Xentral's report module. It is read into a temporary SQLite database, which SQLite itself keeps nameless and removes,
/// so that everything after is as with any other database.
/// </summary>
internal sealed class CsvExportOrigin(string path) : ISqliteOrigin
{
    private static readonly string[] NumberColumns = ["id", "abweichendelieferadresse", "teillieferungvon", "adresse", "shop"];

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

    private void Load(SqliteConnection connection, StringReader reader)
    {
        var first = reader.ReadLine() ?? "";
        var delimiter = CsvHeader.DelimiterOf(first);
        var headings = first.Split(delimiter).Select(heading => CsvHeader.ColumnOf(heading)).ToList();
        if (!headings.Contains("internet"))
        {
            throw problems.WithoutNumbers();
        }

        var columns = headings.OfType<string>().Distinct().ToList();
        if (CsvHeader.Required.Except(columns).ToList() is { Count: > 0 } missing)
        {
            throw problems.MissingColumns(missing);
        }

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

    private void ReadRows(StringReader reader, char delimiter, List<string?> headings, SqliteCommand insert)
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
        var (ids, numbers) = (headings.IndexOf("id"), headings.IndexOf("internet"));

        while (parser.Read())
        {
            // The first line was read before.
            var breaks = parser.RawRecord.AsSpan().TrimEnd("\r\n").Count('\n');
            var line = 1 + parser.RawRow - breaks;
            if (parser.Count != headings.Count)
            {
                throw problems.WrongNumberOfFields(line, parser.Count, headings.Count, delimiter, spansLines: breaks > 0);
            }

            if (parser[numbers].Length > 0 && !IsNumber(parser[ids]))
            {
                throw problems.ShiftedColumns(line);
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

    private static bool IsNumber(string text) => long.TryParse(text.Trim(), CultureInfo.InvariantCulture, out _);

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
            throw problems.NotReadable(failure);
        }
    }
}
