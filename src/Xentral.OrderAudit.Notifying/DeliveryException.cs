using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Notifying;

/// <summary>An announcement could not be delivered; the sentence holds no secret, not even the address of a webhook.</summary>
internal sealed class DeliveryException(LocalizedText problem, bool isTransient, Exception? inner = null) : Exception(problem.En, inner)
{
    public LocalizedText Problem { get; } = problem;

    /// <summary>Trying again may help.</summary>
    public bool IsTransient { get; } = isTransient;
}
