namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>How far an order has come in the staging table of Xentral's shop import.</summary>
public enum StagedState
{
    /// <summary>Waiting, or its import failed: Xentral marks neither.</summary>
    Waiting,
    Imported,

    /// <summary>Put into the bin by staff or by a rule of the shop.</summary>
    Discarded,
}
