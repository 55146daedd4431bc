using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Reading order reports from disk, both readings and the checksum included.</summary>
internal sealed class FilesScenario : IScenario
{
    public string Name => "files";

    public string Usage => "files <orders> [both]";

    public string Purpose => "read the report for shipping, or that and the one on all orders";

    public async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var count = int.Parse(arguments[0], CultureInfo.InvariantCulture);
        var folder = Directory.CreateTempSubdirectory("order-audit-benchmark-").FullName;
        using (var writer = Process.Start(Environment.ProcessPath!, ["write-reports", arguments[0], folder]))
        {
            await writer.WaitForExitAsync();
        }

        string[] paths = arguments is [_, "both"]
            ? [Path.Combine(folder, "shipping.txt"), Path.Combine(folder, "all.txt")]
            : [Path.Combine(folder, "shipping.txt")];
        var size = paths.Sum(path => new FileInfo(path).Length) / 1048576.0;
        var wall = Stopwatch.StartNew();
        var received = await CountAsync(paths);
        Console.WriteLine(
            Measurement.Report(string.Create(CultureInfo.InvariantCulture, $"read {received} orders out of {paths.Length} file(s), {size:0} MB"), wall));
        Directory.Delete(folder, recursive: true);
        if (received != count)
        {
            throw new InvalidOperationException($"{received} orders arrived instead of {count}.");
        }
    }

    private static async Task<int> CountAsync(string[] paths)
    {
        var settings = paths.Select((path, index) => KeyValuePair.Create($"Amazon:OrderFiles:{index}", (string?)path));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        await using var services = new ServiceCollection()
            .AddLogging(logging => logging.ClearProviders())
            .AddState(configuration.GetSection("State"))
            .AddAmazonOrders(configuration.GetSection("Amazon"))
            .BuildServiceProvider();
        var asked = new AuditWindow(WriteReportsScenario.First, WriteReportsScenario.First.AddYears(20), []);
        var window = await services.GetRequiredService<OrderFileSet>().OpenAsync(asked);
        return await services.GetRequiredService<IAmazonOrderSource>().ReadOrdersAsync(window).CountAsync();
    }
}
