using Xentral.OrderAudit.Amazon.Throttling;
using Xentral.OrderAudit.Amazon.Transport;

namespace Xentral.OrderAudit.Amazon.SecondLooks;

/// <summary>How long a run may wait for second looks once its list has ended.</summary>
internal sealed class SecondLookPatience(AmazonPacing pacing, RequestBudgets budgets)
{
    /// <param name="orders">Looks that are left.</param>
    /// <param name="mustNotMiss">Some of them are known by their number only: without a second look there is no verdict on them.</param>
    public TimeSpan For(int orders, bool mustNotMiss, TimeSpan listTook)
    {
        var worth = Between(pacing.ShortestSecondLook, listTook / 10, pacing.LongestSecondLook);
        var needed = mustNotMiss ? budgets.For(Operation.GetOrder).WaitFor(orders) + pacing.RequestTimeout : TimeSpan.Zero;
        return Between(worth, needed, pacing.LongestMissedLook);
    }

    private static TimeSpan Between(TimeSpan least, TimeSpan wanted, TimeSpan most) => wanted < least ? least : wanted > most ? most : wanted;
}
