using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.OrderReports.Reading;

/// <summary>A document is no order report, or not one that can be read; the sentence says why and what to do. It quotes no row.</summary>
public sealed class OrderReportUnusableException(LocalizedText problem, Exception? inner = null) : IOException(problem.En, inner)
{
    public LocalizedText Problem { get; } = problem;

    /// <summary>It is in order, but for that.</summary>
    public bool HoldsNoOrder { get; init; }
}
