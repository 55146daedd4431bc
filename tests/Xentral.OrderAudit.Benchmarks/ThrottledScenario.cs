using System.Diagnostics;
using System.Globalization;
using Xentral.OrderAudit.Simulator.Amazon;
using Xentral.OrderAudit.Simulator.Amazon.Orders;

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
        var start = TimeProvider.System.GetUtcNow().AddDays(-300);
        await using var simulator = await AmazonSimulator.StartAsync(new()
        {
            Orders = new SampleOrders(pages * 100, start, TimeSpan.FromMinutes(1)),
            EnforceRateLimits = true,
            TimeScale = scale,
        });

        var wall = Stopwatch.StartNew();
        var received = await AmazonReading.CountAsync(simulator.Endpoint);
        var ideal = (pages - Burst) / (RequestsPerSecond * scale);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{received} orders in {wall.Elapsed.TotalSeconds:0.00} s, ideal {ideal:0.00} s, refused {simulator.Log.Throttled}"));
    }
}
