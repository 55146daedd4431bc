namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Where an affected order was harmed, strongest first: the smallest value wins.</summary>
public enum Cause
{
    /// <summary>Xentral has no live row although the import was due.</summary>
    NotImported,

    /// <summary>Amazon itself has no complete address, though it has for other orders of the run.</summary>
    IncompleteAtAmazon,

    /// <summary>Amazon's address is complete, Xentral's is not, or is another one.</summary>
    LostInTransfer,

    /// <summary>More than one live order for one Amazon number.</summary>
    Duplicated,
}
