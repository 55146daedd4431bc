using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>An address is identical with itself, and lines may stand in any free column; name and street may not trade places.</summary>
public sealed class IdentityTests(ITestOutputHelper output)
{
    private const int Samples = 3_000;

    [Fact]
    public void An_address_is_identical_with_itself()
    {
        var violations = new Violations("identity");

        foreach (var truth in Invented(41))
        {
            var row = FaithfulRendering.Plain(truth).Row;
            Check(violations, "invented", row, row, verdict => verdict == Verdict.Identical);
        }

        foreach (var (_, pair) in LabelledPairs.All().Where(one => one.Pair.Verdict is "identical" or "equivalent"))
        {
            // Without a name or a street there is nothing to compare, and a company in Amazon's first line is no street.
            var whole = pair.Amazon is { Name.Length: > 0, Street.Length: > 0, Supplement.Length: 0 };
            Check(violations, "corpus", pair.Amazon, pair.Amazon, verdict => !whole || verdict == Verdict.Identical);
        }

        violations.AssertNone(output);
    }

    [Fact]
    public void Lines_may_stand_in_any_free_column()
    {
        var random = new Random(42);
        var violations = new Violations("lines moved");

        foreach (var truth in Invented(43))
        {
            var row = FaithfulRendering.Plain(truth).Row;
            Check(violations, "moved", truth.Amazon, Moved(row, random), verdict => verdict <= Verdict.Equivalent);
        }

        violations.AssertAtMost(0.004, output);
    }

    [Fact]
    public void Name_and_street_may_not_trade_places()
    {
        var violations = new Violations("name and street trade places");

        foreach (var truth in Invented(44).Where(truth => truth.HasStreet))
        {
            var row = FaithfulRendering.Plain(truth).Row;
            Check(violations, truth.Country, truth.Amazon, row with { Name = row.Street, Street = row.Name }, verdict => verdict >= Verdict.Material);
        }

        violations.AssertAtMost(0.004, output);
    }

    private static IEnumerable<TrueAddress> Invented(int seed)
    {
        var addresses = new TrueAddresses(new Random(seed));

        return Enumerable.Range(0, Samples).Select(_ => addresses.Next());
    }

    private static void Check(Violations violations, string kind, PostalAddress amazon, PostalAddress erp, Func<Verdict, bool> isKept)
    {
        var comparison = AddressComparer.Compare(amazon, erp);
        violations.Add(kind, isKept(comparison.Verdict), () => Violations.Text(amazon, erp, comparison));
    }

    private static PostalAddress Moved(PostalAddress row, Random random)
    {
        var lines = RowFields.Free.Select(field => field.Of(row)).OrderBy(_ => random.Next()).ToList();

        return RowFields.Free.Zip(lines).Aggregate(row, (moved, pair) => pair.First.With(moved, pair.Second));
    }
}
