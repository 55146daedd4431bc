namespace Xentral.OrderAudit.Reporting.Integrity;

public enum VerifiedState
{
    Unchanged,
    Changed,

    /// <summary>Listed, but not there.</summary>
    Missing,

    /// <summary>There, but not listed: somebody added it.</summary>
    Added,
}
