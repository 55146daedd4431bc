using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Files;

/// <summary>At least one file cannot be audited; a sentence for each says why and what to do.</summary>
public sealed class OrderFilesUnusableException(IReadOnlyList<LocalizedText> problems) : IOException(string.Join(' ', problems.Select(problem => problem.En)))
{
    public IReadOnlyList<LocalizedText> Problems { get; } = problems;
}
