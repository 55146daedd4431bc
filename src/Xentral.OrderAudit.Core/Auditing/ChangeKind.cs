namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>How an affected order of this run stood before.</summary>
public enum ChangeKind
{
    /// <summary>Never seen as affected before.</summary>
    New,

    /// <summary>Was affected, was found in order, and is affected again.</summary>
    Returned,

    /// <summary>Was affected already.</summary>
    Persisting,
}
