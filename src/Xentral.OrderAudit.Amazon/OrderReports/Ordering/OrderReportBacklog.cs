namespace Xentral.OrderAudit.Amazon.OrderReports.Ordering;

/// <summary>What is still to be done for the reports of a window, by this run or for the one it continues.</summary>
/// <param name="ToOrder">Reports that have not been ordered.</param>
/// <param name="ToFetch">Reports that have not been read, ordered or not.</param>
/// <param name="Underway">How long Amazon has been making them; zero while one is not ordered.</param>
internal sealed record OrderReportBacklog(int ToOrder, int ToFetch, TimeSpan Underway);
