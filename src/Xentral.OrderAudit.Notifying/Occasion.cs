namespace Xentral.OrderAudit.Notifying;

/// <summary>When somebody is told. Each includes those after it: nobody who wants to hear of news wants to miss that nothing works any more.</summary>
public enum Occasion
{
    Always,

    /// <summary>At least one order is affected.</summary>
    Findings,

    /// <summary>An order is affected that was not before.</summary>
    New,

    /// <summary>The run failed or was incomplete.</summary>
    Failure,
}
