using System.Globalization;

namespace Xentral.OrderAudit.Reporting.Excel.Tables;

/// <summary>One value of a table: a text, or a number (dates are numbers in a workbook).</summary>
internal readonly record struct TableCell(string Text, double? Number = null)
{
    /// <summary>Stands out from the others of its row.</summary>
    public bool IsMarked { get; init; }

    public static TableCell Empty { get; } = new("");

    public static implicit operator TableCell(string text) => new(text);

    public static TableCell Count(int count) => new("", count);

    /// <summary>To the second, as in the result file. The calendar of workbooks begins in 1900; what lies before stands there as text.</summary>
    public static TableCell Moment(DateTime local)
    {
        var second = new DateTime(local.Ticks / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        return second.Year > 1900 ? new("", second.ToOADate()) : new(second.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));
    }
}
