using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Json;

/// <summary>A file is not a result this version can read; the sentence says why.</summary>
public sealed class ResultNotReadableException(LocalizedText problem, Exception? inner = null) : IOException(problem.En, inner)
{
    public LocalizedText Problem { get; } = problem;
}
