using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.History.Tests.Support;

namespace Xentral.OrderAudit.History.Tests;

public sealed class NightlyWindowTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Start = new(2023, 8, 3, 22, 0, 0, TimeSpan.Zero);

    private static readonly AuditWindow Asked = new(Start, Now, [Some.Germany], Now.AddDays(-730)) { IsOpenEnded = true };

    [Fact]
    public void The_first_night_reads_everything()
        => Assert.Same(Asked, Of(covered: [null]));

    [Fact]
    public void A_night_begins_three_days_before_the_end_of_what_is_covered()
    {
        var window = Of([new(Asked.EffectiveSince, Now.AddDays(-1))]);

        Assert.Equal(Now.AddDays(-4), window.EffectiveSince);
        Assert.Equal((Now, true, null), (window.Until, window.IsOpenEnded, window.ObtainableSince));
    }

    [Fact]
    public void After_a_fortnight_without_a_run_nothing_is_missing()
        => Assert.Equal(Now.AddDays(-17), Of([new(Asked.EffectiveSince, Now.AddDays(-14))]).EffectiveSince);

    [Fact]
    public void A_span_that_begins_too_late_covers_nothing()
        => Assert.Same(Asked, Of([new(Now.AddDays(-2), Now.AddDays(-1))]));

    [Fact]
    public void A_marketplace_that_is_new_is_read_from_the_start()
        => Assert.Same(Asked, Of([new(Asked.EffectiveSince, Now.AddDays(-1)), null]));

    [Fact]
    public void The_marketplace_that_lags_behind_decides()
        => Assert.Equal(
            Now.AddDays(-8),
            Of([new(Asked.EffectiveSince, Now.AddDays(-1)), new(Asked.EffectiveSince, Now.AddDays(-5))]).EffectiveSince);

    [Fact]
    public void A_clock_that_was_set_back_makes_the_night_longer_not_empty()
    {
        var window = Of([new(Asked.EffectiveSince, Now.AddDays(2))]);

        Assert.Equal(Now.AddDays(-3), window.EffectiveSince);
    }

    [Theory]
    [InlineData(10, 10)]
    [InlineData(30, 30)]
    [InlineData(40, 4)]
    public void Goes_back_to_the_oldest_open_order_of_the_last_month(int boughtDaysAgo, int beginsDaysAgo)
    {
        var open = new KnownOrder(Some.Number(1), Now.AddDays(-boughtDaysAgo), Some.Germany, Cause.LostInTransfer, [], Now);

        Assert.Equal(Now.AddDays(-beginsDaysAgo), Of([new(Asked.EffectiveSince, Now.AddDays(-1))], open).EffectiveSince);
    }

    [Fact]
    public void The_next_try_of_an_unfinished_night_asks_for_the_same()
    {
        CoveredSpan?[] covered = [new(Asked.EffectiveSince, Now.AddDays(-1))];
        var later = Now.AddHours(20);

        Assert.Equal(
            NightlyWindow.Of(Asked, covered, [], new(), Now).Since,
            NightlyWindow.Of(Asked with { Until = later, ObtainableSince = later.AddDays(-730) }, covered, [], new(), later).Since);
    }

    [Fact]
    public void What_overlaps_or_touches_grows_together()
    {
        var span = new CoveredSpan(Start, Now.AddDays(-5));

        Assert.Equal(span with { Until = Now }, CoveredSpan.After(span, new(Now.AddDays(-5), Now, []), replaces: false));
        Assert.Equal(span, CoveredSpan.After(span, new(Now.AddDays(-4), Now, []), replaces: false));
        Assert.Equal(span, CoveredSpan.After(span, new(Start.AddDays(1), Start.AddDays(2), []), replaces: true));
        Assert.Equal(new(Now.AddDays(-4), Now), CoveredSpan.After(span, new(Now.AddDays(-4), Now, []), replaces: true));
    }

    private static AuditWindow Of(CoveredSpan?[] covered, params KnownOrder[] open) => NightlyWindow.Of(Asked, covered, open, new(), Now);
}
