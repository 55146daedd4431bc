using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Xentral.OrderAudit.Reporting.Csv;

/// <summary>Rows of a CSV file as RFC 4180 has them.</summary>
internal static class CsvRows
{
    /// <param name="guardsFormulas">Puts an apostrophe before what a spreadsheet would take for a formula.</param>
    public static CsvWriter Open(TextWriter output, string separator, bool guardsFormulas) => new(
        output,
        new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = separator,
            NewLine = "\r\n",
            InjectionOptions = guardsFormulas ? InjectionOptions.Escape : InjectionOptions.None,
        },
        leaveOpen: true);

    public static void WriteRow(this CsvWriter csv, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            csv.WriteField(value);
        }

        csv.NextRecord();
    }

    /// <summary>With an apostrophe before numbers whose leading zeros a spreadsheet would drop, such as postal codes.</summary>
    public static string WithZeros(string value) => value.Length > 1 && value[0] == '0' && value.All(char.IsAsciiDigit) ? $"'{value}" : value;
}
