using System.Globalization;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>The simulated Amazon in a process of its own, so that its cost is not counted as the client's.</summary>
internal sealed class ServeAmazonScenario : IScenario
{
    public string Name => "serve-amazon";

    public string Usage => "serve-amazon <orders>";

    public string Purpose => "serve simulated orders of the last 300 days; prints its address, ends with its standard input";

    public async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var count = int.Parse(arguments[0], CultureInfo.InvariantCulture);
        var start = TimeProvider.System.GetUtcNow().AddDays(-300);
        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = new SampleOrders(count, start, TimeSpan.FromDays(299) / count) });
        Console.WriteLine(simulator.Endpoint);
        await Console.In.ReadToEndAsync();
    }
}
