using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Sources.Csv;

namespace Xentral.OrderAudit.Database.Tests.Sources;

/// <summary>
/// Exports as hands, spreadsheets and broken downloads leave them: every order number that stands in the file is read, or the file is refused.
/// <c>ORDERAUDIT_MUTATIONS</c> sets how many are tried.
/// </summary>
public sealed partial class CsvMutationTests
{
    private const int Few = 4_000;

    private const string Heading = "id;internet;shopextid;status;datum;name;strasse;plz;ort;land;abweichendelieferadresse;liefername;lieferstrasse;lieferplz;lieferort;lieferland;freitext;gesamtsumme";

    private static readonly string[] Signs =
    [
        "\"", ";", ",", "\t", "\n", "\r", "\r\n", " ", "\0", "\uFEFF", "\u00A0", "'", "#", "&quot;", "\"\"", "\";\"", "7", "x", "\u00E9",
    ];

    private readonly CsvExportProblems problems = new("export.csv");

    [Fact]
    public void Loses_no_order_number_without_saying_so()
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_MUTATIONS"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var many)
            ? many
            : Few;
        var (read, refused) = (0, 0);
        for (var round = 0; round < rounds; round++)
        {
            var random = new Random(round);
            var text = Mutated(Export(random), random);
            if (NumbersRead(text) is not { } numbers)
            {
                refused++;
                continue;
            }

            read++;
            var lost = Number().Matches(text).Select(match => match.Value).Distinct().Where(number => !numbers.Contains(number)).ToList();
            Assert.True(lost.Count == 0, $"Round {round} lost {string.Join(", ", lost)} of\n{text}");
        }

        // Neither refuses everything nor swallows everything.
        Assert.InRange((double)read / rounds, 0.1, 0.9);
        TestContext.Current.TestOutputHelper?.WriteLine($"{rounds} exports: {read} read, {refused} refused");
    }

    private HashSet<string>? NumbersRead(string text)
    {
        using var connection = new SqliteConnection("Data Source=:memory:;Pooling=False");
        connection.Open();
        try
        {
            var columns = new CsvRows(connection, problems).Read(text);
            var numbers = new HashSet<string>(StringComparer.Ordinal);
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT internet, {(columns.Contains("shopextid") ? "shopextid" : "''")} FROM auftrag";
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                // What stands beside other letters is kept as it was typed, and is another order's.
                numbers.UnionWith(Number().Matches(rows.GetString(0)).Select(match => match.Value));

                // A row of two numbers is found by either: by its own, and by the shop's where its own is empty.
                numbers.UnionWith(
                    new[]
                    {
                        StoredNumber.Read(rows.GetString(0), rows.GetString(1)),
                        TypedNumber.Read(rows.GetString(1)),
                    }.Where(number => number is not null).Select(number => number!.Value.Value));
            }

            return numbers;
        }
        catch (SourceUnavailableException)
        {
            return null;
        }
    }

    private static string Export(Random random)
    {
        var delimiter = ";;;,\t|"[random.Next(6)];
        var quoted = random.Next(2) == 0;
        var lines = Enumerable.Range(1, random.Next(2, 12))
            .Select(id => string.Join(delimiter, Row(id, random).Select(cell => Cell(cell, delimiter, quoted))))
            .ToList();
        lines.Insert(
            0, string.Join(delimiter, Heading.Split(';').Select(heading => Cell((random.Next(8) == 0 ? "auftrag." : "") + heading, delimiter, quoted))));

        return string.Join(random.Next(2) == 0 ? "\n" : "\r\n", lines) + (random.Next(2) == 0 ? "\r\n" : "");
    }

    private static string[] Row(int id, Random random)
    {
        var number = $"302-{random.Next(10_000_000):D7}-{id:D7}";
        var (internet, shop) = random.Next(6) switch
        {
            0 => ("", number),
            1 => (number, ""),
            2 => ($"#{number}", ""),
            3 => ("1001", ""),
            _ => (number, number),
        };

        return
        [
            $"{id}", internet, shop, "freigegeben", "2023-08-05", "Anna Beispiel", random.Next(5) == 0
                ? "Haus \"Linde\"\nWeg 5"
                : "Lindenallee 12", "01099", "Dresden", "DE", "0", "", "", "", "", "",
            random.Next(6) == 0 ? "Bitte klingeln;\r\nHinterhaus" : "", "19,90",
        ];
    }

    private static string Cell(string text, char delimiter, bool quoted)
        => quoted || text.AsSpan().ContainsAny(['"', '\n', '\r', delimiter]) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static string Mutated(string text, Random random)
    {
        for (var change = random.Next(4); change >= 0 && text.Length > 0; change--)
        {
            var at = random.Next(text.Length);
            text = random.Next(10) switch
            {
                0 => text.Remove(at, 1),
                1 => text.Insert(at, Signs[random.Next(Signs.Length)]),
                2 => text.Remove(at, 1).Insert(at, Signs[random.Next(Signs.Length)]),
                3 => text[..at],
                4 => text + text,
                5 => WithLines(text, lines => lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)])),
                6 => WithLines(text, lines => (lines[at % lines.Count], lines[0]) = (lines[0], lines[at % lines.Count])),
                7 => WithLines(text, lines => lines[at % lines.Count] = WithCellsExchanged(lines[at % lines.Count], random)),
                8 => text.Replace("\"", "", StringComparison.Ordinal),
                _ => text.Remove(at, Math.Min(random.Next(200), text.Length - at)),
            };
        }

        return text;
    }

    private static string WithLines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);

        return string.Join('\n', lines);
    }

    private static string WithCellsExchanged(string line, Random random)
    {
        var delimiter = line.Contains(';', StringComparison.Ordinal) ? ';' : line.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        var cells = line.Split(delimiter);
        var (left, right) = (random.Next(cells.Length), random.Next(cells.Length));
        (cells[left], cells[right]) = (cells[right], cells[left]);

        return string.Join(delimiter, cells);
    }

    [GeneratedRegex("(?<![\\p{L}\\p{N}-])[0-9]{3}-[0-9]{7}-[0-9]{7}(?![\\p{L}\\p{N}-])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
