using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Planning;

/// <summary>How many orders a window holds: what Xentral knows of, or how far the list has come with what it has brought.</summary>
internal sealed class OrderForecast(AuditWindow window)
{
    // Fewer tell nothing of how dense the rest is.
    private const int EnoughToTell = 50;

    private DateTimeOffset latest;
    private bool isOldestFirst = true;

    public int Received { get; private set; }

    /// <summary>All orders of the window, roughly; <see langword="null"/> while nobody can tell.</summary>
    public int? Total => Known ?? Extrapolated;

    public int? Remaining => Total - Received;

    /// <summary>What is certain to come: the rest of what Xentral knows of, or one more.</summary>
    public int Certain => Known - Received ?? 1;

    private int? Known => window.ExpectedOrders is { } expected && expected > Received ? expected : null;

    private int? Extrapolated
    {
        get
        {
            var share = (latest - window.EffectiveSince) / (window.Until - window.EffectiveSince);
            return isOldestFirst && Received >= EnoughToTell && share is > 0 and <= 1 ? (int)Math.Min(Received / share, int.MaxValue) : null;
        }
    }

    public void Take(FetchedPage page)
    {
        Received += page.Orders.Count;
        foreach (var order in page.Orders.Where(order => order.UnreadableBecause is null))
        {
            var moment = window.IsByUpdate ? order.LastUpdatedAt : order.PurchasedAt;
            isOldestFirst &= moment >= latest;
            latest = moment;
        }
    }
}
