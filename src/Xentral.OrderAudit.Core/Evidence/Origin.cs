namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>On whose side an affected order was harmed, as far as the run proves it. A letter claims no more than this.</summary>
public enum Origin
{
    /// <summary>Amazon's own address is incomplete.</summary>
    Amazon,

    /// <summary>Damaged already when it reached Xentral's staging table.</summary>
    OnTheWay,

    /// <summary>It reached Xentral whole, and was damaged, stuck, binned or doubled there.</summary>
    Xentral,

    /// <summary>Somebody edited the order after the import, and nothing shows that it was damaged before.</summary>
    ByHand,

    /// <summary>Amazon changed the order after the import: Xentral has what was right before.</summary>
    ChangedLater,

    /// <summary>Harmed, but nothing says where.</summary>
    Unproven,
}
