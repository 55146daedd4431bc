using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.History.Tests.Support;

namespace Xentral.OrderAudit.History.Tests;

public sealed class RunHistoryTests : IDisposable
{
    private readonly Keeper keeper = new();

    public void Dispose() => keeper.Dispose();

    [Fact]
    public void A_first_run_has_nothing_to_compare_with_and_everything_is_new()
    {
        var changes = keeper.Run([Some.Affected(1), Some.Affected(2)]);

        Assert.True(changes.IsFirst);
        Assert.Equal(2, changes.New);
        Assert.True(changes.HasNews);
    }

    [Fact]
    public void Tells_new_persisting_and_resolved_apart()
    {
        keeper.Run([Some.Affected(1), Some.Affected(2)]);
        var found = keeper.Clock.GetUtcNow().AddDays(-1);

        var changes = keeper.Run([Some.Affected(2), Some.Affected(3)], cleared: [Some.Number(1)]);

        Assert.Equal("run-1", changes.Since!.Id);
        Assert.Equal(ChangeKind.New, changes.Affected[Some.Number(3)].Kind);
        Assert.Equal(new OrderChange(ChangeKind.Persisting, found), changes.Affected[Some.Number(2)]);
        Assert.Equal((Some.Number(1), found), (Assert.Single(changes.Resolved).Number, changes.Resolved[0].FoundAt));
        Assert.Empty(changes.Unchecked);
    }

    [Fact]
    public void An_order_that_comes_back_is_news_and_counts_from_then_on()
    {
        keeper.Run([Some.Affected(1)]);
        keeper.Run([], cleared: [Some.Number(1)]);
        var back = keeper.Clock.GetUtcNow();

        var again = keeper.Run([Some.Affected(1)]);
        var later = keeper.Run([Some.Affected(1)]);

        Assert.Equal((ChangeKind.Returned, true), (again.Affected[Some.Number(1)].Kind, again.HasNews));
        Assert.Equal(new OrderChange(ChangeKind.Persisting, back), later.Affected[Some.Number(1)]);
    }

    [Fact]
    public void A_run_that_ends_while_another_writes_its_report_counts()
    {
        var slow = keeper.Open();
        var result = keeper.Result([Some.Affected(1), Some.Affected(2)], []);
        result = result with { Changes = slow.Compare(result) };
        keeper.Run([Some.Affected(1)]);

        slow.Remember(result, isNightly: false);

        Assert.Equal(2, result.Changes!.New);
        Assert.Equal((1, 1), (keeper.Open().Runs(1)[0].Changes!.New, keeper.Open().Runs(1)[0].Changes!.Persisting));
    }

    [Fact]
    public void What_a_run_did_not_receive_stays_open()
    {
        keeper.Run([Some.Affected(1)]);

        var changes = keeper.Run([]);

        Assert.Empty(changes.Resolved);
        Assert.Equal(Some.Number(1), Assert.Single(changes.Unchecked).Number);
        Assert.Contains(Some.Number(1), keeper.Open().OpenOrders());
    }

    [Theory]
    [InlineData(NotCheckableReason.Withheld, false)]
    [InlineData(NotCheckableReason.Unreadable, false)]
    [InlineData(NotCheckableReason.Anonymised, false)]
    [InlineData(NotCheckableReason.Pending, false)]
    [InlineData(NotCheckableReason.Cancelled, true)]
    public void Without_a_verdict_only_a_cancelled_order_is_settled(NotCheckableReason reason, bool isResolved)
    {
        keeper.Run([Some.Affected(1)]);

        var changes = keeper.Run([Some.NotCheckable(1, reason)]);

        Assert.Equal(isResolved ? (1, 0) : (0, 1), (changes.Resolved.Count, changes.Unchecked.Count));
    }

    [Fact]
    public void A_clear_order_with_a_remark_is_resolved()
    {
        keeper.Run([Some.Affected(1)]);

        Assert.Single(keeper.Run([Some.ClearWithRemark(1)]).Resolved);
    }

    [Fact]
    public void An_incomplete_run_is_listed_and_changes_nothing()
    {
        keeper.Run([Some.Affected(1)]);
        keeper.Run([Some.Affected(2)], cleared: [Some.Number(1)], isComplete: false);

        var changes = keeper.Run([Some.Affected(1), Some.Affected(2)]);

        Assert.Equal((1, 1), (changes.New, changes.Persisting));
        Assert.Equal("run-1", changes.Since!.Id);
        Assert.Equal([true, false, true], keeper.Open().Runs(10).Select(run => run.IsComplete));
    }

    [Theory]
    [InlineData("Dresden", Cause.LostInTransfer, false)]
    [InlineData("Leipzig", Cause.LostInTransfer, true)]
    [InlineData("Dresden", Cause.Duplicated, true)]
    public void Notices_that_an_order_is_affected_otherwise_than_before(string city, Cause cause, bool isAltered)
    {
        keeper.Run([Some.Affected(1)]);

        Assert.Equal(isAltered, keeper.Run([Some.Affected(1, city, cause)]).Affected[Some.Number(1)].IsAltered);
    }

    [Fact]
    public void Merchants_have_runs_of_their_own_but_an_order_is_the_same_for_all()
    {
        keeper.Run([Some.Affected(1)]);
        keeper.Merchant = "the same merchant with a new token";

        var changes = keeper.Run([Some.Affected(1), Some.Affected(2)]);

        Assert.True(changes.IsFirst);
        Assert.Equal((1, 1), (changes.New, changes.Persisting));
        Assert.Single(keeper.Open().Runs(10));
        keeper.Merchant = null;
        Assert.Equal(2, keeper.Open().Runs(10).Count);
    }

    [Fact]
    public void Tells_the_story_of_an_order()
    {
        keeper.Run([Some.Affected(1)]);
        keeper.Run([Some.Affected(1, city: "Leipzig")]);
        keeper.Run([Some.NotCheckable(1, NotCheckableReason.Withheld)]);
        keeper.Run([], cleared: [Some.Number(1)]);

        var story = keeper.Open().Story(Some.Number(1));

        Assert.Equal(["New", "Persisting", "Unchecked", "Resolved"], story.Select(judgement => judgement.Change));
        Assert.Equal(["XOA102"], story[0].RuleIds);
        Assert.NotEqual(story[0].Fingerprint, story[1].Fingerprint);
        Assert.Equal("Withheld", story[2].Reason);
        Assert.Empty(keeper.Open().Story(new OrderNumber("302-9999999-9999999")));
    }

    [Fact]
    public void Knows_what_nobody_has_been_told_yet()
    {
        keeper.Run([Some.Affected(1), Some.Affected(2)], isToBeTold: true);
        keeper.Run([Some.Affected(2), Some.Affected(3)], cleared: [Some.Number(1)], isToBeTold: true);

        Assert.Equal((1, 2), (keeper.Open().UntoldNewsBefore("run-2"), keeper.Open().UntoldNewsBefore("run-3")));
        keeper.Open().MarkTold();
        Assert.Equal(0, keeper.Open().UntoldNewsBefore("run-3"));
    }

    [Fact]
    public void Runs_of_changes_and_nightly_runs_each_go_on_where_their_own_kind_ended()
    {
        var history = keeper.Open();
        var purchases = keeper.Result([], []);
        var asked = purchases.Run.Window;
        var changes = purchases with { Run = purchases.Run with { Window = asked with { Since = asked.Until.AddHours(-1), IsByUpdate = true } } };
        var files = purchases with { Run = purchases.Run with { Window = asked with { IsFromFiles = true } } };

        history.Remember(changes with { Run = changes.Run with { IncompleteBecause = [new("abgebrochen", "cancelled")] } }, isNightly: false);
        Assert.Null(history.ChangesReadUntil([Some.Germany]));

        // Neither says anything about purchases before.
        history.Remember(changes, isNightly: false, readUntil: asked.Until.AddMinutes(-5));
        history.Remember(files, isNightly: false);
        Assert.Equal(asked, history.NightlyWindowOf(asked));
        Assert.Equal(asked.Until.AddMinutes(-5), history.ChangesReadUntil([Some.Germany]));
        Assert.Null(history.ChangesReadUntil([Some.Germany, "A1RKKUPIHCS9HS"]));

        history.Remember(purchases, isNightly: false, readUntil: asked.Until.AddMinutes(-1));
        Assert.Equal(asked.Until.AddMinutes(-1).AddHours(-72), history.NightlyWindowOf(asked).Since);
        Assert.Equal(asked.Until.AddMinutes(-5), history.ChangesReadUntil([Some.Germany]));
    }

    [Fact]
    public void Forgets_what_is_too_old()
    {
        keeper.Options.KeepDays = "30";
        keeper.Run([Some.Affected(1), Some.Affected(2)]);
        keeper.Clock.Advance(TimeSpan.FromDays(20));
        keeper.Run([Some.Affected(2)]);
        keeper.Clock.Advance(TimeSpan.FromDays(15));

        keeper.Run([Some.Affected(3)]);

        Assert.Equal(["run-2", "run-3"], keeper.Open().Runs(10).Select(run => run.Id));
        Assert.Empty(keeper.Open().Story(Some.Number(1)));
        Assert.Single(keeper.Open().Story(Some.Number(2)));
    }

    [Fact]
    public void Remembers_nothing_when_told_so()
    {
        keeper.Options.KeepDays = "0";
        var history = keeper.Open();
        var result = keeper.Result([Some.Affected(1)], []);

        Assert.Null(history.Compare(result));
        Assert.True(history.Remember(result, isNightly: true));
        Assert.False(Directory.Exists(keeper.Folder));
    }

    [Fact]
    public void Looking_back_makes_no_file()
    {
        Assert.Empty(keeper.Open().Runs(10));
        Assert.False(Directory.Exists(keeper.Folder));
    }
}
