using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit;

/// <summary>The program was called or configured wrongly. Carries every problem at once.</summary>
public class UsageException(IReadOnlyList<LocalizedText> problems)
    : Exception(string.Join(Environment.NewLine, problems.Select(problem => problem.En)))
{
    public UsageException(LocalizedText problem)
        : this([problem])
    {
    }

    public IReadOnlyList<LocalizedText> Problems { get; } = problems;
}
