using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Evidence;

/// <summary>A defect that Xentral's own release notes admit.</summary>
/// <param name="Since">First purchase day it concerns; <see langword="null"/> when the notes do not say.</param>
/// <param name="FixedOn">Day of the release that mended it.</param>
/// <param name="Version">That release.</param>
/// <param name="What">What went wrong, as the end of a sentence.</param>
/// <param name="Fits">The damage looks like it.</param>
internal sealed record VendorDefect(
    DateOnly? Since, DateOnly FixedOn, string Version, LocalizedText What, Func<OrderComparison, Cause, CauseDetail?, bool> Fits)
{
    /// <param name="purchasedOn">The day by Xentral's clock.</param>
    public bool Explains(OrderComparison comparison, Cause cause, CauseDetail? detail, DateOnly purchasedOn)
        => purchasedOn <= FixedOn && (Since is null || purchasedOn >= Since) && Fits(comparison, cause, detail);
}
