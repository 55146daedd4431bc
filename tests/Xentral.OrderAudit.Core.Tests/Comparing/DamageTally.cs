using System.Globalization;
using System.Text;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules;
using Xentral.OrderAudit.TestSupport.Addresses;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>Counts which damages were found and rightly named, and keeps some that were not.</summary>
internal sealed class DamageTally
{
    private const int ExamplesPerDamage = 4;

    private static readonly OrderNumber Number = new("302-1234567-1234567");
    private static readonly Dictionary<string, IOrderRule> RuleById = RuleCatalog.OrderRules.ToDictionary(rule => rule.Info.Id);

    private readonly SortedDictionary<string, (int Total, int Found, int Named)> _byDamage = [];
    private readonly SortedDictionary<string, (int Total, int Found, int Named)> _byCountry = [];
    private readonly Dictionary<string, List<string>> _misses = [];

    public int Total { get; private set; }

    public double Found => _byDamage.Values.Sum(count => count.Found) / (double)Total;

    public double Named => _byDamage.Values.Sum(count => count.Named) / (double)Total;

    public void Add(AddressDamage damage, string country, AddressComparison comparison)
    {
        var isNamed = damage.Kinds.Any(comparison.Has) || damage.Rules.Any(id => Speaks(id, comparison));
        var isFound = comparison.Verdict >= damage.AtLeast && (comparison.Differences.Any(difference => difference.Kind != DifferenceKind.FormatOnly) || isNamed);
        Total++;
        Count(_byDamage, damage.Name, isFound, isNamed);
        Count(_byCountry, country, isFound, isNamed);

        if ((!isFound || !isNamed) && Misses(damage.Name) is { Count: < ExamplesPerDamage } examples)
        {
            examples.Add($"{(isFound ? "misnamed" : "missed")} {comparison.Verdict} {comparison.Deciding?.Kind}: {Text(comparison.Amazon)}  →  {Text(comparison.Erp)}");
        }
    }

    private static bool Speaks(string id, AddressComparison addresses)
        => RuleById[id].Inspect(new OrderComparison
        {
            Amazon = new AmazonOrder { Number = Number, PurchasedAt = DateTimeOffset.UnixEpoch },
            Match = OrderMatch.Of([]),
            Addresses = addresses,
        }).Any();

    public string Table()
    {
        var table = new StringBuilder().AppendLine(CultureInfo.InvariantCulture, $"{Total} damaged: found {Found:P2}, rightly named {Named:P2}");

        foreach (var (name, count) in _byDamage.Concat(_byCountry))
        {
            table.AppendLine(CultureInfo.InvariantCulture, $"{name,-24} {count.Total,6}  found {count.Found / (double)count.Total,8:P2}  named {count.Named / (double)count.Total,8:P2}");
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
