namespace Xentral.OrderAudit.Reporting.Excel.Drawings;

/// <summary>A column chart above a table of days.</summary>
/// <param name="AltText">What a reader who cannot see the chart is told.</param>
/// <param name="DayFormat">How days stand at the axis.</param>
/// <param name="Stack">The parts of each column, from bottom to top.</param>
/// <param name="Mark">A labelled point of a column that is empty but for that day.</param>
internal sealed record DayChart(
    string Title,
    string AltText,
    string DayFormat,
    IReadOnlyList<DayChart.Series> Stack,
    IReadOnlyList<DateOnly> Days,
    DayChart.MarkedDay? Mark)
{
    /// <summary>Sheet rows the chart takes.</summary>
    public const int Rows = 17;

    /// <param name="Column">The table's column that holds the values, counted from 0.</param>
    /// <param name="Color">Six hexadecimal digits.</param>
    internal sealed record Series(int Column, string Name, string Color, IReadOnlyList<int> Values);

    /// <param name="Column">The table's column that holds nothing but the height, in the row of the day.</param>
    internal sealed record MarkedDay(int Column, string Name, int Day, int Height, string Text);
}
