using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Tests.Auditing;

public sealed class AuditOptionsTests
{
    private static readonly DateTimeOffset Now = new(2023, 8, 9, 13, 0, 0, TimeSpan.Zero);
    private static readonly string[] Germany = ["A1PA6795UKMFR9"];

    [Fact]
    public void A_bare_date_is_midnight_in_Berlin()
        => Assert.Equal(new DateTimeOffset(2023, 8, 3, 22, 0, 0, TimeSpan.Zero), new AuditOptions().WindowAt(Now, Germany).Since);

    [Theory]
    [InlineData("4.8.2023")]
    [InlineData("2023-08-04T00:00")]
    [InlineData("2023-08-03T22:00:00Z")]
    [InlineData("2023-08-04T00:00:00+02:00")]
    public void Other_ways_to_write_the_same_moment_are_understood(string since)
        => Assert.Equal(new DateTimeOffset(2023, 8, 3, 22, 0, 0, TimeSpan.Zero), new AuditOptions { Since = since }.WindowAt(Now, Germany).Since);

    [Theory]
    [InlineData("2023-02-30")]
    [InlineData("gestern")]
    [InlineData("08/04/2023")]
    [InlineData("")]
    public void What_is_no_date_is_a_problem_naming_the_option(string since)
        => Assert.Contains("--since", Assert.Single(new AuditOptions { Since = since }.Problems(Now)).De, StringComparison.Ordinal);

    [Theory]
    [InlineData("2023-08-05", "2023-08-05")]
    [InlineData("2023-08-06", "2023-08-05")]
    [InlineData("2023-09-01", "")]
    public void A_start_that_is_not_before_the_end_is_a_problem(string since, string until)
        => Assert.Single(new AuditOptions { Since = since, Until = until }.Problems(Now));

    [Fact]
    public void All_problems_are_named_at_once()
        => Assert.Equal(
            4, new AuditOptions { Since = "x", TimeZone = "Europe/Berlin", ImportGraceHours = "-1", FailOn = "sometimes", Until = "y" }.Problems(Now).Count);

    [Fact]
    public void A_start_before_Amazons_two_years_keeps_what_was_asked_and_names_what_can_be_had()
    {
        var now = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
        var window = new AuditOptions().WindowAt(now, Germany);

        Assert.Equal(2023, window.Since.Year);
        Assert.Equal(now.AddDays(-730).AddMinutes(10), window.ObtainableSince);
        Assert.Equal(window.ObtainableSince, window.EffectiveSince);
    }

    [Fact]
    public void A_window_of_changes_begins_where_it_is_told()
    {
        var window = new AuditOptions { UpdatedSince = "2023-08-08" }.WindowAt(Now, Germany);

        Assert.True(window.IsByUpdate);
        Assert.Equal(new DateTimeOffset(2023, 8, 7, 22, 0, 0, TimeSpan.Zero), window.Since);
        Assert.Equal(Now.AddMinutes(-3), window.Until);
    }

    [Fact]
    public void Going_on_from_the_last_run_overlaps_it_by_an_hour()
        => Assert.Equal(Now.AddDays(-1).AddHours(-1), new AuditOptions { UpdatedSince = "last" }.WindowAt(Now, Germany, Now.AddDays(-1)).Since);

    [Fact]
    public void The_first_run_of_changes_begins_at_the_usual_start()
    {
        var window = new AuditOptions { UpdatedSince = "last", Since = "2023-08-01" }.WindowAt(Now, Germany);

        Assert.True(window.IsByUpdate);
        Assert.Equal(new DateTimeOffset(2023, 7, 31, 22, 0, 0, TimeSpan.Zero), window.Since);
    }

    [Theory]
    [InlineData("gestern", "ist kein Datum")]
    [InlineData("2023-09-01", "liegt in der Zukunft")]
    public void A_start_of_changes_that_will_not_do_is_a_problem_naming_the_option(string since, string expected)
    {
        var problem = Assert.Single(new AuditOptions { UpdatedSince = since }.Problems(Now)).De;

        Assert.StartsWith("Audit:UpdatedSince (--updated-since)", problem, StringComparison.Ordinal);
        Assert.Contains(expected, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Japan_hands_out_orders_since_2016()
        => Assert.Null(new AuditOptions().WindowAt(new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero), [Marketplace.Find("JP")!.Id]).ObtainableSince);

    [Fact]
    public void An_end_in_the_future_means_three_minutes_ago_the_youngest_Amazon_hands_out()
        => Assert.Equal(Now.AddMinutes(-3), new AuditOptions { Until = "2030-01-01" }.WindowAt(Now, Germany).Until);

    [Theory]
    [InlineData("2018-01-01", "2020-01-01", true)]
    [InlineData("2018-01-01", "2023-01-01", false)]
    public void Refuses_a_period_of_which_Amazon_has_nothing_left(string since, string until, bool isRefused)
    {
        var options = new AuditOptions { Since = since, Until = until };

        var problem = options.ProblemOf(options.WindowAt(Now, Germany));

        Assert.Empty(options.Problems(Now));
        Assert.Equal(isRefused, problem is not null);
        Assert.All([problem?.De ?? until, problem?.En ?? until], text => Assert.Contains(until, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_a_start_that_Amazon_does_not_show_yet()
        => Assert.Contains("--since", Assert.Single(new AuditOptions { Since = Now.AddMinutes(-1).ToString("O") }.Problems(Now)).En, StringComparison.Ordinal);
}
