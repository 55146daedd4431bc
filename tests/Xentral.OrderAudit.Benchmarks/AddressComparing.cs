using BenchmarkDotNet.Attributes;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.TestSupport.Addresses;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>What one order costs: stored unchanged, in another spelling, or damaged.</summary>
[MemoryDiagnoser]
public class AddressComparing
{
    private const int Pairs = 1_000;

    private (PostalAddress Amazon, PostalAddress Erp)[] _pairs = [];

    [Params("unchanged", "respelled", "damaged")]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void MakePairs()
    {
        var random = new Random(7);
        var (addresses, rendering) = (new TrueAddresses(random), new FaithfulRendering(random));
        _pairs = [.. Enumerable.Range(0, Pairs).Select(_ => Pair(random, addresses, rendering))];
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int Compare()
    {
        var differences = 0;

        foreach (var (amazon, erp) in _pairs)
        {
            differences += AddressComparer.Compare(amazon, erp).Differences.Count;
        }

        return differences;
    }

    private (PostalAddress Amazon, PostalAddress Erp) Pair(Random random, TrueAddresses addresses, FaithfulRendering rendering)
    {
        var amazon = addresses.Next();

        return Kind switch
        {
            "unchanged" => (amazon, amazon with { Contact = amazon.Company, Company = "" }),
            "respelled" => (amazon, rendering.Of(amazon)),
            _ => (amazon, addresses.Pick(AddressDamages.All).Apply(random, amazon, rendering.Of(amazon)) ?? amazon),
        };
    }
}
