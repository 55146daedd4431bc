using System.Diagnostics;
using System.Globalization;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Orders;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Waiting under an enforced bucket. Budget: within 2 % of the ideal, no 429 of our own making.</summary>
internal sealed class ThrottledScenario : IScenario
{
    private const double RequestsPerSecond = 0.0056;
    private const int Burst = 20;

    public string Name => "throttled";

    public string Usage => "throttled <pages> <time scale>";

    public string Purpose => "fetch pages under Amazon's rate, made faster by the time scale";

    public async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var pages = int.Parse(arguments[0], CultureInfo.InvariantCulture);
        var scale = double.Parse(arguments[1], CultureInfo.InvariantCulture);
        await using (var unthrottled = await AmazonSimulator.StartAsync(new() { Orders = Orders(pages) }))
        {
            // The first run is slow for reasons that have nothing to do with waiting.
            await AmazonReading.CountAsync(unthrottled.Endpoint);
        }

        await using var simulator = await AmazonSimulator.StartAsync(new() { Orders = Orders(pages), EnforceRateLimits = true, TimeScale = scale });
        var sinceFirstPage = new Stopwatch();
        var received = await AmazonReading.CountAsync(simulator.Endpoint, onFirst: sinceFirstPage.Start);
        var ideal = (pages - Burst) / (RequestsPerSecond * scale);
        var taken = sinceFirstPage.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{received} orders: {taken:0.000} s from the first page on, ideal {ideal:0.000} s ({(taken / ideal) - 1:+0.0 %;-0.0 %}), refused "
                + $"{simulator.Log.Throttled}"));
    }

    private static SampleOrders Orders(int pages) => new(pages * 100, TimeProvider.System.GetUtcNow().AddDays(-300), TimeSpan.FromMinutes(1));
}
