using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>A row stored as it came is not read twice; the answer is the one that reading both sides gives.</summary>
public sealed class ShortWayTests
{
    private const int Samples = 2_000;

    [Fact]
    public void Rows_of_the_corpus_stored_as_they_came_get_the_same_answer()
        => Assert.All(LabelledPairs.All(), entry => AssertSame(entry.Pair.Amazon, entry.Pair.Amazon with { Contact = entry.Pair.Amazon.Company, Company = "" }));

    [Fact]
    public void Invented_rows_stored_as_they_came_get_the_same_answer()
    {
        var addresses = new TrueAddresses(new Random(5));

        for (var i = 0; i < Samples; i++)
        {
            var amazon = addresses.Next().Amazon;
            AssertSame(amazon, amazon with { Contact = amazon.Company, Company = "", State = "" });
        }
    }

    private static void AssertSame(PostalAddress amazon, PostalAddress erp)
    {
        var (quick, thorough) = (AddressComparer.Compare(amazon, erp), AddressExplanation.Of(amazon, erp).Comparison);

        Assert.Equal(thorough.Verdict, quick.Verdict);
        Assert.Equal(thorough.Differences.Select(difference => difference.Row?.Id), quick.Differences.Select(difference => difference.Row?.Id));
        Assert.Equal((thorough.IsPickupPoint, thorough.IsPoBox, thorough.IsMilitary), (quick.IsPickupPoint, quick.IsPoBox, quick.IsMilitary));
    }
}
