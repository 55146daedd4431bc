using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Looks up orders in batches on a real server with the real layout.</summary>
internal sealed class LookupScenario : IScenario
{
    private const int Rounds = 3;

    public string Name => "lookup";

    public string Usage => "lookup [rows] [batch]";

    public string Purpose => "looks up orders in a real MariaDB";

    public async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var rows = arguments.Count > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 200_000;
        var batch = arguments.Count > 1 ? int.Parse(arguments[1], CultureInfo.InvariantCulture) : 500;

        var server = await MariaDbServer.SharedAsync();
        await using var database = await server.CreateDatabaseAsync();
        var seeding = Stopwatch.StartNew();
        await database.SeedAsync(Enumerable.Range(1, rows).Select(Order));
        Console.WriteLine($"seeded {rows} rows in {seeding.Elapsed.TotalSeconds:F1} s");

        await using var services = new ServiceCollection()
            .AddLogging()
            .AddXentralDatabase(new ConfigurationBuilder()
                .AddInMemoryCollection([new("ConnectionString", database.ConnectionString)])
                .Build())
            .BuildServiceProvider();
        var source = services.GetRequiredService<IErpOrderSource>();
        await source.ProbeAsync();

        // Xentral imports in about the order of purchase, which is also how Amazon lists; shuffled is the worst case.
        var inOrder = Enumerable.Range(1, rows).Select(id => new OrderNumber(NumberOf(id))).ToArray();
        var shuffled = inOrder.ToArray();
        new Random(1).Shuffle(shuffled);

        // Missing orders are looked for a second time, as people may have left their numbers.
        var someMissing = inOrder.Select((number, index) => index % 50 == 7 ? new OrderNumber(NumberOf(rows + index + 1)) : number).ToArray();

        for (var round = 1; round <= Rounds; round++)
        {
            await MeasureAsync(source, inOrder, batch, $"round {round}, in order");
            await MeasureAsync(source, someMissing, batch, $"round {round}, one of fifty missing");
            await MeasureAsync(source, shuffled, batch, $"round {round}, shuffled");
        }
    }

    private static async Task MeasureAsync(IErpOrderSource source, OrderNumber[] numbers, int batch, string label)
    {
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var found = 0;
        foreach (var part in numbers.Chunk(batch))
        {
            found += (await source.FindAsync(part)).Count;
        }

        var wall = watch.Elapsed.TotalMicroseconds / numbers.Length;
        var own = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMicroseconds / numbers.Length;
        Console.WriteLine($"{label}: {found} found, {wall:F1} µs per order, of which {own:F1} µs CPU of this process");
    }

    private static string NumberOf(int id) => $"302-{id:D7}-{id * 7919L % 10_000_000:D7}";

    private static StoredOrder Order(int id)
    {
        var address = new PostalAddress
        {
            Name = $"Erika Beispiel {id}",
            Street = $"Lindenstraße {id % 200}",
            Supplement = id % 3 == 0 ? "Hinterhaus" : "",
            PostalCode = $"{id % 90000 + 10000}",
            City = "Musterstadt",
            Country = "DE",
            Email = $"beispiel{id}@marketplace.amazon.de",
            Phone = "030 000000",
        };

        return new StoredOrder
        {
            Id = id,
            Number = NumberOf(id),
            DocumentNumber = $"{200_000 + id}",
            OrderedOn = new DateOnly(2023, 8, 1).AddDays(id % 30),
            BillingAddress = address,
            DeliveryAddress = id % 2 == 0 ? address : null,
        };
    }
}
