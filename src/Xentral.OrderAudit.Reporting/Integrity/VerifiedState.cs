namespace Xentral.OrderAudit.Reporting.Integrity;

public enum VerifiedState
{
    Unchanged,
    Changed,

    /// <summary>Listed, but not there.</summary>
    Missing,

    /// <summary>There, but not listed: somebody added it.</summary>
    Added,

    /// <summary>A paper of a case that is meant to be filled in: no evidence, so never changed or added.</summary>
    WorkingPaper,
}
