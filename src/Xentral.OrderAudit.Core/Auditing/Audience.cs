namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Who will read a report; decides what it may show.</summary>
public enum Audience
{
    /// <summary>A case worker at Amazon: masked, no internal numbers.</summary>
    Amazon,

    /// <summary>Support staff: masked, with internal numbers.</summary>
    Support,

    /// <summary>The merchant's own staff: full addresses.</summary>
    Internal,
}
