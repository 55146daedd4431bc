using System.Diagnostics;
using System.Globalization;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Fetching and parsing orders without throttling. Budget: 100,000 orders in 2.5 s CPU and 100 MB.</summary>
internal sealed class FetchScenario : IScenario
{
    public string Name => "fetch";

    public string Usage => "fetch <orders>";

    public string Purpose => "fetch and parse orders from a simulator in another process";

    public async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var count = int.Parse(arguments[0], CultureInfo.InvariantCulture);
        using var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, ["serve-amazon", arguments[0]])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var endpoint = new Uri((await server.StandardOutput.ReadLineAsync())!);

        var wall = Stopwatch.StartNew();
        var received = await AmazonReading.CountAsync(endpoint);
        Console.WriteLine(Measurement.Report($"fetch {received} orders", wall));

        server.StandardInput.Close();
        await server.WaitForExitAsync();
        if (received != count)
        {
            throw new InvalidOperationException($"{received} orders arrived instead of {count}.");
        }
    }
}
