using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>What one order costs once both sides are read: comparing and all rules.</summary>
internal sealed class ComparingScenario : IScenario
{
    private const int Rounds = 3;

    public string Name => "compare";

    public string Usage => "compare [orders]";

    public string Purpose => "compares addresses and runs all rules; budget 25 µs per order";

    public Task RunAsync(IReadOnlyList<string> arguments)
    {
        var count = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 200_000;
        using var services = new ServiceCollection().AddLogging().AddOrderRules(new ConfigurationBuilder().Build()).BuildServiceProvider();
        var rules = services.GetRequiredService<RuleRunner>();

        foreach (var kind in OrderPairs.Kinds)
        {
            var pairs = OrderPairs.Of(kind, 2_000);
            Judge(pairs, rules, count / Rounds);

            for (var round = 1; round <= Rounds; round++)
            {
                Measure(kind, pairs, rules, count);
            }
        }

        return Task.CompletedTask;
    }

    private static void Measure(string kind, OrderPairs pairs, RuleRunner rules, int count)
    {
        var (bytes, cpu) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        var findings = Judge(pairs, rules, count);
        var microseconds = (Environment.CpuUsage.TotalTime - cpu).TotalMicroseconds / count;
        var allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)count;

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{kind,-10} {microseconds,5:F1} µs CPU, {allocated,5:F0} bytes and {findings / (double)count:F2} findings per order, "
                + $"{GC.GetTotalMemory(forceFullCollection: true) / 1048576.0:F1} MB kept"));
    }

    private static int Judge(OrderPairs pairs, RuleRunner rules, int count)
    {
        var findings = 0;

        for (var i = 0; i < count; i++)
        {
            findings += rules.Inspect(pairs.Compare(i)).Count;
        }

        return findings;
    }
}
