namespace Xentral.OrderAudit.Core.Accepting;

/// <summary>Somebody looked at a finding and decided that it is in order.</summary>
/// <param name="Reason">In that person's words.</param>
/// <param name="Until">The last day it counts.</param>
public sealed record Acceptance(string Reason, DateOnly Until);
