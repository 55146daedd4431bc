using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Microsoft.Data.Sqlite;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>Puts the rows of an export into the table <c>auftrag</c> of a SQLite database: every row that has a number, or the file is refused.</summary>
internal sealed class CsvRows(SqliteConnection connection, CsvExportProblems problems)
{
    private readonly Dictionary<int, int> lineOf = [];

    public IReadOnlyList<string> Read(string text)
    {
        var delimiter = CsvHeader.DelimiterOf(FirstLine(text));
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = $"{delimiter}",
            HasHeaderRecord = false,
            BadDataFound = null,
            MissingFieldFound = null,
            DetectColumnCountChanges = false,
        });
        IReadOnlyList<string> headings = parser.Read() ? [.. parser.Record!] : [];
        var columns = CsvColumns.Read(headings, problems);
        var known = columns.Known.ToList();
        Execute($"CREATE TABLE auftrag ({string.Join(", ", known.Select(CsvValues.DefinitionOf))})");

        using var insert = InsertOf(known);
        using var transaction = connection.BeginTransaction();
        insert.Transaction = transaction;
        var numbers = new CsvNumbers(columns, delimiter, problems);
        while (parser.Read())
        {
            var breaks = parser.RawRecord.AsSpan().TrimEnd("\r\n").Count('\n');
            Add(parser.Record!, parser.RawRow - breaks, breaks > 0);
        }

        numbers.RefuseLostRows(text);
        transaction.Commit();
        return known;

        void Add(string[] record, int line, bool spansLines)
        {
            if (columns.AreRepeated(record))
            {
                return;
            }

            if (record.Length != headings.Count)
            {
                throw problems.WrongNumberOfFields(line, record.Length, headings.Count, delimiter, spansLines);
            }

            var hasNumber = numbers.Note(record, headings, line);
            if (CsvValues.IdOf(record[columns.Id]) is { } id)
            {
                // Which of two rows holds the address cannot be told.
                if (!lineOf.TryAdd(id, line))
                {
                    throw problems.RepeatedId(lineOf[id], line);
                }

                Insert(insert, columns, record, line);
            }
            else if (hasNumber)
            {
                throw problems.ShiftedColumns(line);
            }
        }
    }

    private void Insert(SqliteCommand insert, CsvColumns columns, string[] record, int line)
    {
        for (var index = 0; index < record.Length; index++)
        {
            if (columns.Names[index] is { } column)
            {
                insert.Parameters[$"@{column}"].Value = CsvValues.Of(column, record[index]) ?? throw problems.NoValue(line, column);
            }
        }

        insert.ExecuteNonQuery();
    }

    private SqliteCommand InsertOf(List<string> columns)
    {
        var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO auftrag ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(column => $"@{column}"))})";
        columns.ForEach(column => insert.Parameters.AddWithValue($"@{column}", ""));

        return insert;
    }

    private void Execute(string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static string FirstLine(string text)
    {
        using var reader = new StringReader(text);
        var line = reader.ReadLine();
        while (line is not null && string.IsNullOrWhiteSpace(line))
        {
            line = reader.ReadLine();
        }

        return line ?? "";
    }
}
