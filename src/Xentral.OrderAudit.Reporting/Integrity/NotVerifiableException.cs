using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Integrity;

/// <summary>There is nothing to compare a file with; the sentence says what is missing.</summary>
public sealed class NotVerifiableException(LocalizedText problem, Exception? inner = null) : IOException(problem.En, inner)
{
    public LocalizedText Problem { get; } = problem;
}
