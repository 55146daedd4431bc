namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Every Amazon order has exactly one.</summary>
public enum Outcome
{
    /// <summary>Checked and deliverable: same place, same person.</summary>
    Clear,

    /// <summary>At least one finding of severity error.</summary>
    Affected,

    /// <summary>No verdict is possible; a <see cref="NotCheckableReason"/> says why.</summary>
    NotCheckable,
}
