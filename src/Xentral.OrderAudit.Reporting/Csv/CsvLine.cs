namespace Xentral.OrderAudit.Reporting.Csv;

/// <summary>Lines of a CSV file as RFC 4180 has them.</summary>
/// <param name="guardsFormulas">Puts an apostrophe before what a spreadsheet would take for a formula.</param>
/// <param name="guardsZeros">The same before numbers whose leading zeros a spreadsheet would drop, such as postal codes.</param>
internal sealed class CsvLine(char separator, bool guardsFormulas, bool guardsZeros = false)
{
    private const string FormulaBeginnings = "=+-@\t\r";

    public void Write(TextWriter output, IEnumerable<string> values)
    {
        output.Write(string.Join(separator, values.Select(Field)));
        output.Write("\r\n");
    }

    private string Field(string value)
    {
        var guarded = IsGuarded(value) ? $"'{value}" : value;
        return guarded.Contains(separator, StringComparison.Ordinal) || guarded.AsSpan().IndexOfAny("\"\r\n") >= 0
            ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : guarded;
    }

    private bool IsGuarded(string value) => value.Length > 0
        && ((guardsFormulas && FormulaBeginnings.Contains(value[0], StringComparison.Ordinal))
            || (guardsZeros && value.Length > 1 && value[0] == '0' && value.All(char.IsAsciiDigit)));
}
