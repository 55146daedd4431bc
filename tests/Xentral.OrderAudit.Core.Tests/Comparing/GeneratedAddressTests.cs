using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>Invented merchants in bulk: no false alarm on faithful copies, every damage found and named. ORDERAUDIT_MEASURE=200000 makes the run longer.</summary>
public sealed class GeneratedAddressTests(ITestOutputHelper output)
{
    private const double LeastFound = 0.995;
    private const double LeastNamed = 0.98;

    private static readonly int Count = int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_MEASURE"), CultureInfo.InvariantCulture, out var count) ? count : 20_000;

    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 4711;

    [Fact]
    public void Faithful_copies_are_never_material_or_missing()
    {
        var random = new Random(Seed);
        var (addresses, rendering) = (new TrueAddresses(random), new FaithfulRendering(random));
        var alarms = new List<string>();
        var verdicts = new int[6];

        for (var i = 0; i < Count; i++)
        {
            var amazon = addresses.Next();
            var comparison = AddressComparer.Compare(amazon, rendering.Of(amazon));
            verdicts[(int)comparison.Verdict]++;

            if (comparison.Verdict >= Verdict.Material)
            {
                alarms.Add(Show(comparison));
            }
        }

        output.WriteLine($"{Count} faithful copies: {string.Join(", ", verdicts.Select((number, index) => $"{(Verdict)index} {number}"))}");
        Assert.True(alarms.Count == 0, $"{alarms.Count} false alarms, first ones:\n{string.Join('\n', alarms.Take(25))}");
    }

    [Fact]
    public void Damages_are_found_and_named()
    {
        var random = new Random(Seed + 1);
        var (addresses, rendering) = (new TrueAddresses(random), new FaithfulRendering(random));
        var tally = new DamageTally();

        while (tally.Total < Count * 5 / 2)
        {
            var amazon = addresses.Next();
            var damage = addresses.Pick(AddressDamages.All);

            if (damage.Apply(random, amazon, rendering.Of(amazon)) is { } damaged)
            {
                tally.Add(damage, amazon.Country, AddressComparer.Compare(amazon, damaged));
            }
        }

        output.WriteLine(tally.Table());
        Assert.True(tally.Found >= LeastFound && tally.Named >= LeastNamed, tally.Table());
    }

    private static string Show(AddressComparison comparison)
        => $"{comparison.Deciding?.Kind}: {Text(comparison.Amazon)}  →  {Text(comparison.Erp)}";

    private static string Text(PostalAddress address)
        => string.Join(" | ", address.Lines.Where(line => line.Length > 0).Concat([address.PostalCode, address.City, address.State, address.Country]));
}
