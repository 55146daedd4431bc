namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>How far Amazon is with a report.</summary>
internal abstract record OrderReportState
{
    /// <summary>Queued or in the making.</summary>
    internal sealed record Underway : OrderReportState;

    internal sealed record Done(string DocumentId) : OrderReportState;

    /// <summary>Amazon cancels what would be empty, but also what is asked for again too soon.</summary>
    internal sealed record Cancelled : OrderReportState;

    /// <param name="DocumentId">A document with the reason, if there is one.</param>
    internal sealed record Fatal(string? DocumentId) : OrderReportState;
}
