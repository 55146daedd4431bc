using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Files;

/// <summary>A report's place cannot be written to; the sentence says which place and why.</summary>
public sealed class ReportNotWritableException(LocalizedText problem, Exception? inner = null) : IOException(problem.En, inner)
{
    public LocalizedText Problem { get; } = problem;
}
