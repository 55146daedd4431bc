using System.Text.RegularExpressions;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Database.Sources.Csv;

/// <summary>
/// Keeps account of the order numbers of an export, so that none is lost: a quotation mark that opens where none should can swallow whole rows,
/// and a delimiter too many moves a number into another column, while the count of fields still fits.
/// </summary>
internal sealed partial class CsvNumbers(CsvColumns columns, char delimiter, CsvExportProblems problems)
{
    private const int FewestDigits = 9;

    // A text with so many delimiters may be the rest of a row.
    private const int FewestDelimiters = 2;

    // Columns beside the orders' own that may hold nothing but a number of Amazon's.
    private static readonly HashSet<string> OtherNumbers = new(StringComparer.OrdinalIgnoreCase)
    {
        "transaktionsnummer", "ihrebestellnummer", "bestellnummer", "extid", "orderid", "webid",
    };

    private readonly HashSet<OrderNumber> read = [];
    private readonly List<(OrderNumber Number, int Line)> inTexts = [];

    /// <summary>Notes the number of a row.</summary>
    /// <param name="headings">As in the first line.</param>
    /// <returns>Whether the row has one, of whatever shop.</returns>
    public bool Note(string[] record, IReadOnlyList<string> headings, int line)
    {
        var own = Note(record[columns.Number]);
        var shops = columns.ShopNumber >= 0 && Note(record[columns.ShopNumber]);
        if (!own && !shops && HasNumberElsewhere(record, headings))
        {
            throw problems.ShiftedColumns(line);
        }

        inTexts.AddRange(record.Where(cell => cell.Count(letter => letter == delimiter) >= FewestDelimiters)
            .SelectMany(cell => AmazonNumber().Matches(cell))
            .Select(match => (new OrderNumber(match.Value), line)));
        return own || shops || !TypedNumber.IsEmpty(record[columns.Number]);
    }

    /// <summary>Every line that shows a number where its row would have it must have been read as a row.</summary>
    public void RefuseLostRows(string text)
    {

        using var lines = new StringReader(text);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            var cells = line.Split(delimiter);
            if (IsLost(cells, columns.Number) || IsLost(cells, columns.ShopNumber))
            {
                throw problems.SwallowedRow(number);
            }
        }

        if (inTexts.Find(each => !read.Contains(each.Number)) is { Line: > 0 } lost)
        {
            throw problems.SwallowedRow(lost.Line);
        }
    }

    private bool IsLost(string[] cells, int index) => index >= 0 && index < cells.Length && Read(cells[index]) is { } number && !read.Contains(number);

    private bool Note(string cell)
    {
        if (Read(cell) is not { } number)
        {
            return false;
        }

        read.Add(number);
        return true;
    }

    private static bool HasNumberElsewhere(string[] record, IReadOnlyList<string> headings)
    {
        for (var index = 0; index < record.Length; index++)
        {
            if (Read(record[index]) is not null && !OtherNumbers.Contains(CsvHeader.Plain(headings[index]).Split('.')[^1]))
            {
                return true;
            }
        }

        return false;
    }

    private static OrderNumber? Read(string cell)
        => TypedNumber.Read(cell) is { } number && number.Value.Count(char.IsAsciiDigit) >= FewestDigits ? number : null;

    [GeneratedRegex("(?<![0-9A-Za-z])[0-9]{3}-[0-9]{7}-[0-9]{7}(?![0-9A-Za-z])", RegexOptions.CultureInvariant)]
    private static partial Regex AmazonNumber();
}
