using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Amazon or Xentral could not be reached or refused. The only exception that crosses the two edges.</summary>
public sealed class SourceUnavailableException : Exception
{
    /// <param name="problem">What is wrong, for a merchant; no secrets, no personal data.</param>
    /// <param name="advice">What to do next.</param>
    /// <param name="isTransient">Trying again later may help without changing anything.</param>
    public SourceUnavailableException(AuditSource source, LocalizedText problem, LocalizedText advice, bool isTransient = false, Exception? inner = null)
        : base(problem.En, inner)
    {
        AuditSource = source;
        Problem = problem;
        Advice = advice;
        IsTransient = isTransient;
    }

    public AuditSource AuditSource { get; }

    public LocalizedText Problem { get; }

    public LocalizedText Advice { get; }

    public bool IsTransient { get; }
}
