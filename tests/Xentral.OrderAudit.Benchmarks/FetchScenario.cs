using System.Diagnostics;
using System.Globalization;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Fetching and parsing orders without throttling. Budget: 100,000 orders in 2.5 s CPU and 100 MB; with the journal at most double that.</summary>
internal sealed class FetchScenario : IScenario
{
    public string Name => "fetch";

    public string Usage => "fetch <orders> [journal]";

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

        var withJournal = arguments is [_, "journal"];
        var state = withJournal ? Directory.CreateTempSubdirectory("order-audit-benchmark-").FullName : null;
        var wall = Stopwatch.StartNew();
        var received = await AmazonReading.CountAsync(endpoint, state);
        Console.WriteLine(Measurement.Report($"fetch {received} orders{(withJournal ? " with journal" : "")}", wall));
        if (state is not null)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"journal {SizeOf(state) / 1048576.0:0.0} MB"));
            Directory.Delete(state, recursive: true);
        }

        server.StandardInput.Close();
        await server.WaitForExitAsync();
        if (received != count)
        {
            throw new InvalidOperationException($"{received} orders arrived instead of {count}.");
        }
    }

    private static long SizeOf(string folder) => new DirectoryInfo(folder).EnumerateFiles("*.journal").Sum(file => file.Length);
}
