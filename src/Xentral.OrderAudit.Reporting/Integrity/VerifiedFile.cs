namespace Xentral.OrderAudit.Reporting.Integrity;

/// <summary>What a checksum says of one file.</summary>
public sealed record VerifiedFile(string Name, VerifiedState State)
{
    /// <summary>Nothing about it speaks against the evidence.</summary>
    public bool IsFine => State is VerifiedState.Unchanged or VerifiedState.WorkingPaper;
}
