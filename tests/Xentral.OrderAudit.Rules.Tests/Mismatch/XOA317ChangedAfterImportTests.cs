using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Rules.Mismatch;
using Xentral.OrderAudit.TestSupport.Builders;

namespace Xentral.OrderAudit.Rules.Tests.Mismatch;

public sealed class XOA317ChangedAfterImportTests
{
    private readonly XOA317ChangedAfterImport rule = new();

    [Fact]
    public void Warns_of_a_change_that_Xentral_cannot_know()
        => Assert.Single(A.Comparison().WithEvidence(new ComparedEvidence { IsChangedAfterImport = true }).InspectedBy(rule));

    [Fact]
    public void Accepts_an_order_that_was_not_changed() => Assert.Empty(A.Comparison().InspectedBy(rule));
}
