using Xentral.OrderAudit.Core.Auditing;

namespace Xentral.OrderAudit.Reporting.Figures;

/// <summary>The audit day by day, days without any order included: a gap in the transfer must not look like a shorter period.</summary>
internal sealed class Timeline
{
    // Two years and a bit; beyond that a single mistaken purchase date would make thousands of empty days.
    private const int MostDays = 800;

    private Timeline(IReadOnlyList<DayCount> days) => Days = days;

    public IReadOnlyList<DayCount> Days { get; }

    /// <summary>Where the damage starts; <c>-1</c> when no order is affected.</summary>
    public int FirstAffected => Days.Index().Where(day => day.Item.Affected > 0).Select(day => day.Index).FirstOrDefault(-1);

    /// <summary>The causes that occur, in the order of their weight.</summary>
    public IReadOnlyList<Cause> Causes => [.. Days.SelectMany(day => day.ByCause.Keys).Distinct().Order()];

    public static Timeline Of(Coverage coverage)
    {
        var counted = coverage.ByDay.ToDictionary(day => day.Day);
        if (counted.Count == 0)
        {
            return new([]);
        }

        var (first, last) = (counted.Keys.Min(), counted.Keys.Max());
        var length = last.DayNumber - first.DayNumber + 1;
        return length > MostDays
            ? new([.. coverage.ByDay])
            : new([.. Enumerable.Range(0, length).Select(first.AddDays).Select(day => counted.GetValueOrDefault(day) ?? new DayCount(day))]);
    }
}
