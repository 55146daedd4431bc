using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Tests.Comparing.Promises;

/// <summary>Counts how often a promise was tried and broken, and keeps the first cases of each kind.</summary>
internal sealed class Violations(string promise)
{
    private const int Examples = 3;

    private readonly SortedDictionary<string, (int Tried, List<string> Broken)> _kinds = new(StringComparer.Ordinal);

    public int Tried => _kinds.Values.Sum(kind => kind.Tried);

    public int Broken => _kinds.Values.Sum(kind => kind.Broken.Count);

    public void Add(string kind, bool isKept, Func<string> describe)
    {
        var (tried, broken) = _kinds.GetValueOrDefault(kind, (0, []));

        if (!isKept)
        {
            broken.Add(broken.Count < Examples ? describe() : "");
        }

        _kinds[kind] = (tried + 1, broken);
    }

    public void AssertNone(ITestOutputHelper output)
    {
        output.WriteLine(ToString());
        Assert.True(Tried > 0 && Broken == 0, ToString());
    }

    /// <param name="share">What is known to be left; a better comparison lowers it.</param>
    public void AssertAtMost(double share, ITestOutputHelper output)
    {
        output.WriteLine(ToString());
        Assert.True(Tried > 0 && Broken <= Tried * share, ToString());
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{promise}: {Broken} violations in {Tried} trials\n")
            + string.Concat(_kinds.Select(kind => string.Create(CultureInfo.InvariantCulture,
                $"-- {kind.Key}: {kind.Value.Broken.Count} of {kind.Value.Tried}\n")
                + string.Concat(kind.Value.Broken.Take(Examples).Select(line => $"   {line}\n"))));

    public static string Text(PostalAddress amazon, PostalAddress erp, AddressComparison comparison)
        => $"{comparison.Verdict} {comparison.Deciding?.Kind}: {Text(amazon)}  →  {Text(erp)}";

    private static string Text(PostalAddress address)
        => string.Join(" | ", address.Lines.Where(line => line.Length > 0).Concat([address.PostalCode, address.City, address.State, address.Country]));
}
