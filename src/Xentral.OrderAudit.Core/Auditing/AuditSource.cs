namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>The two sides an audit compares.</summary>
public enum AuditSource
{
    Amazon,
    Xentral,
}
