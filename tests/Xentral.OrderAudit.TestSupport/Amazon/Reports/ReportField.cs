namespace Xentral.OrderAudit.TestSupport.Amazon.Reports;

/// <summary>One column of a report.</summary>
/// <param name="IsOfOrder">Left empty in rows after an order's first.</param>
internal sealed record ReportField(string Name, Func<ReportItem, string> Value, bool IsOfOrder)
{
    public string Of(ReportItem row) => row.IsFirst || !IsOfOrder ? Value(row) : "";
}
