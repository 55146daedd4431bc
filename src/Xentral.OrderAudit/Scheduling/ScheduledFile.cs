namespace Xentral.OrderAudit.Scheduling;

/// <summary>One file of a schedule.</summary>
internal sealed record ScheduledFile(string Name, string Content);
