using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>What one order costs: comparing alone, and with all rules.</summary>
[MemoryDiagnoser]
public class AddressComparing
{
    private const int Pairs = 1_000;

    private OrderPairs _pairs = OrderPairs.Of(OrderPairs.Kinds[0], 1);
    private RuleRunner? _rules;

    public static IEnumerable<string> Kinds => OrderPairs.Kinds;

    [ParamsSource(nameof(Kinds))]
    public string Kind { get; set; } = "";

    [GlobalSetup]
    public void MakePairs()
    {
        _pairs = OrderPairs.Of(Kind, Pairs);
        _rules = new ServiceCollection().AddLogging().AddOrderRules(new ConfigurationBuilder().Build()).BuildServiceProvider().GetRequiredService<RuleRunner>();
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int Compare()
    {
        var differences = 0;

        for (var i = 0; i < Pairs; i++)
        {
            differences += _pairs.Compare(i).Addresses!.Differences.Count;
        }

        return differences;
    }

    [Benchmark(OperationsPerInvoke = Pairs)]
    public int CompareAndJudge()
    {
        var findings = 0;

        for (var i = 0; i < Pairs; i++)
        {
            findings += _rules!.Inspect(_pairs.Compare(i)).Count;
        }

        return findings;
    }
}
