using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>Counts which damages were found and rightly named, and keeps some that were not.</summary>
internal sealed class DamageTally
{
    private const int ExamplesPerDamage = 3;

    private readonly SortedDictionary<string, (int Total, int Found, int Named)> _byDamage = [];
    private readonly SortedDictionary<string, (int Total, int Found, int Named)> _byCountry = [];
    private readonly Dictionary<string, List<string>> _misses = [];

    public int Total { get; private set; }

    public double Found => _byDamage.Values.Sum(count => count.Found) / (double)Total;

    /// <summary>Found, of the kind of damage that is found least.</summary>
    public double LeastFound => _byDamage.Values.Min(count => count.Found / (double)count.Total);

    public int Kinds => _byDamage.Count;

    public double Named => _byDamage.Values.Sum(count => count.Named) / (double)Total;

    public void Add(AddressDamage damage, string country, AddressComparison comparison)
    {
        var isFound = comparison.Verdict >= damage.AtLeast;
        var isNamed = damage.Kinds.Length == 0 ? isFound : damage.Kinds.Any(comparison.Has);
        Total++;
        Count(_byDamage, damage.Name, isFound, isNamed);
        Count(_byCountry, country, isFound, isNamed);

        if ((!isFound || !isNamed) && Misses(damage.Name) is { Count: < ExamplesPerDamage } examples)
        {
            var what = isFound ? "misnamed" : "missed";
            examples.Add($"{what} {comparison.Verdict} {comparison.Deciding?.Kind}: {Text(comparison.Amazon)}  →  {Text(comparison.Erp)}");
        }
    }

    public string Table()
    {
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{Total} damaged: found {Found:P2}, rightly named {Named:P2}");

        foreach (var (name, count) in _byDamage.Concat(_byCountry))
        {
            table.AppendLine(CultureInfo.InvariantCulture,
                $"{name,-46} {count.Total,6}  found {count.Found / (double)count.Total,8:P2}  named {count.Named / (double)count.Total,8:P2}");
        }

        foreach (var (name, examples) in _misses)
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"-- {name}").AppendJoin('\n', examples).AppendLine();
        }

        return table.ToString();
    }

    private List<string> Misses(string damage)
    {
        if (!_misses.TryGetValue(damage, out var examples))
        {
            _misses[damage] = examples = [];
        }

        return examples;
    }

    private static void Count(SortedDictionary<string, (int Total, int Found, int Named)> counts, string key, bool isFound, bool isNamed)
    {
        var count = counts.GetValueOrDefault(key);
        counts[key] = (count.Total + 1, count.Found + (isFound ? 1 : 0), count.Named + (isNamed ? 1 : 0));
    }

    private static string Text(PostalAddress address)
        => string.Join(" | ", address.Lines.Where(line => line.Length > 0).Concat([address.PostalCode, address.City, address.State, address.Country]));
}
