using BenchmarkDotNet.Running;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Small pieces measured with BenchmarkDotNet; further arguments are its own, such as <c>--job short</c>.</summary>
internal sealed class MicroScenario : IScenario
{
    public string Name => "micro";

    public string Usage => "micro [options of BenchmarkDotNet]";

    public string Purpose => "the same with BenchmarkDotNet, several minutes";

    public Task RunAsync(IReadOnlyList<string> arguments)
    {
        BenchmarkSwitcher.FromTypes([typeof(AddressComparing)]).Run(["--filter", "*", .. arguments]);

        return Task.CompletedTask;
    }
}
