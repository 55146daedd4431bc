using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing.Deciding;

namespace Xentral.OrderAudit.Core.Comparing;

/// <summary>Why two addresses got their verdict: every step of reading, matching and deciding. Made on request only, so that ordinary comparisons pay nothing for it.</summary>
public sealed class AddressExplanation
{
    private AddressExplanation(AddressComparison comparison, IReadOnlyList<ExplanationStep> steps)
    {
        Comparison = comparison;
        Steps = steps;
    }

    public AddressComparison Comparison { get; }

    /// <summary>In the order in which they were taken. Holds address text: not for logs.</summary>
    public IReadOnlyList<ExplanationStep> Steps { get; }

    public static AddressExplanation Of(PostalAddress amazon, PostalAddress erp)
    {
        var run = new ComparisonRun();
        var comparison = AddressComparer.Compare(run, amazon, erp, readsBoth: true);

        return new(comparison, Explainer.Explain(run, comparison));
    }
}
