using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;

namespace Xentral.OrderAudit.Core.Tests.Comparing;

/// <summary>Comparing runs for every order, so its cost is guarded. CPU time, because the machine may be busy.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class ComparingSpeedTests(ITestOutputHelper output)
{
    private const int Pairs = 4_000;

    // Measured optimised: see decision 0006. A debug build is several times slower.
    private const double MostMicroseconds = 200;
    private const double MostBytes = 4_000;

    [Fact]
    public void A_pair_costs_little_time_and_memory()
    {
        var pairs = Mixed(Pairs);
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("ORDERAUDIT_SPEED_ROUNDS"), out var wanted) ? wanted : 1;
        Run(pairs);
        Run(pairs);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var cpu = Environment.CpuUsage.TotalTime;

        for (var round = 0; round < rounds; round++)
        {
            Run(pairs);
        }

        var microseconds = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / Pairs / rounds;
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Pairs / rounds;
        output.WriteLine($"{microseconds:F1} µs of CPU and {bytes:F0} bytes per pair over {Pairs * rounds} pairs");
        Assert.InRange(microseconds, 0, MostMicroseconds);
        Assert.InRange(bytes, 0, MostBytes);
    }

    /// <summary>Half of the orders are stored unchanged, a third in another spelling, the rest damaged.</summary>
    private static (PostalAddress Amazon, PostalAddress Erp)[] Mixed(int count)
    {
        var random = new Random(7);
        var (addresses, rendering) = (new TrueAddresses(random), new FaithfulRendering(random));

        return [.. Enumerable.Range(0, count).Select(index => Pair(random, addresses, rendering, index % 6))];
    }

    private static (PostalAddress Amazon, PostalAddress Erp) Pair(Random random, TrueAddresses addresses, FaithfulRendering rendering, int kind)
    {
        var amazon = addresses.Next();

        return kind switch
        {
            < 3 => (amazon, amazon with { Contact = amazon.Company, Company = "" }),
            < 5 => (amazon, rendering.Of(amazon)),
            _ => (amazon, addresses.Pick(AddressDamages.All).Apply(random, amazon, rendering.Of(amazon)) ?? amazon),
        };
    }

    private static void Run((PostalAddress Amazon, PostalAddress Erp)[] pairs)
    {
        foreach (var (amazon, erp) in pairs)
        {
            AddressComparer.Compare(amazon, erp);
        }
    }
}
