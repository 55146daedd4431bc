namespace Xentral.OrderAudit.Core.Rules;

public enum Severity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Info,

    /// <summary>Delivery may work; a person should look.</summary>
    Warning,

    /// <summary>The order cannot be delivered as stored, or not to the right place or person.</summary>
    Error,
}
