namespace Xentral.OrderAudit.Amazon.Reports;

/// <summary>How far Amazon is with a report.</summary>
internal abstract record ReportState
{
    /// <summary>Queued or in the making.</summary>
    internal sealed record Underway : ReportState;

    internal sealed record Done(string DocumentId) : ReportState;

    /// <summary>Amazon cancels what would be empty, but also what is asked for again too soon.</summary>
    internal sealed record Cancelled : ReportState;

    /// <param name="DocumentId">A document with the reason, if there is one.</param>
    internal sealed record Fatal(string? DocumentId) : ReportState;
}
