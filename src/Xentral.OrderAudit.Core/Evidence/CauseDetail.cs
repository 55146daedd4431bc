namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>Where exactly an affected order was harmed, as far as Xentral's side tables prove it.</summary>
public enum CauseDetail
{
    /// <summary>The staging table has the whole address, the order has not: lost inside Xentral's import.</summary>
    LostInImport,

    /// <summary>The staging table has the damaged address already: lost between Amazon and Xentral.</summary>
    LostOnTheWay,

    /// <summary>Not imported, and still in the staging table.</summary>
    StuckInStaging,

    /// <summary>Not imported, and binned in the staging table.</summary>
    DiscardedInStaging,

    /// <summary>Not imported, though Xentral's Amazon module has fetched it.</summary>
    FetchedNotImported,
}
