namespace Xentral.OrderAudit.EndToEnd;

public sealed class ReadingPaceTests
{
    private static readonly DateTimeOffset Begin = new(2026, 11, 1, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nothing_is_told_within_the_first_minute()
    {
        var pace = new Console.ReadingPace();
        pace.Take(100, Begin);
        pace.Take(2_000, Begin.AddSeconds(20));

        Assert.Null(pace.PerMinute(Begin.AddSeconds(59)));
    }

    [Fact]
    public void Pages_at_once_in_the_beginning_are_forgotten_after_ten_minutes()
    {
        var pace = new Console.ReadingPace();
        for (var page = 0; page < 20; page++)
        {
            pace.Take(100 * (page + 1), Begin.AddSeconds(page));
        }

        for (var minute = 3; minute <= 30; minute += 3)
        {
            pace.Take(2_000 + (100 * minute / 3), Begin.AddMinutes(minute));
        }

        Assert.InRange(pace.PerMinute(Begin.AddMinutes(30)) ?? 0, 30, 36);
    }

    [Fact]
    public void What_an_interrupted_run_has_left_is_no_pace()
    {
        var pace = new Console.ReadingPace();
        for (var page = 0; page < 40; page++)
        {
            pace.Take(100 * (page + 1), Begin.AddMilliseconds(page));
        }

        pace.Take(4_100, Begin.AddMinutes(2));

        Assert.Equal(50, pace.PerMinute(Begin.AddMinutes(2)));
    }
}
