namespace Xentral.OrderAudit.Core.Checking;

public enum CheckState
{
    Ok,

    /// <summary>An audit works, but something should be mended.</summary>
    Warning,

    /// <summary>An audit would not work.</summary>
    Failed,

    /// <summary>Nothing is known; the finding says why.</summary>
    NotChecked,
}
