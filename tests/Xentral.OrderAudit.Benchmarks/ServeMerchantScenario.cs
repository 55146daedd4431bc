using System.Globalization;
using System.Text.Json;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.Simulator.Merchant;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>A whole merchant in a process of its own: Amazon on the loopback, Xentral in a real MariaDB, and the configuration that leads to both.</summary>
internal sealed class ServeMerchantScenario : IScenario
{
    public string Name => "serve-merchant";

    public string Usage => "serve-merchant <orders> <file> [throttled]";

    public string Purpose => "serve a merchant of the last 300 days, 15 % damaged; writes the configuration, ends with its standard input";

    public async Task RunAsync(IReadOnlyList<string> arguments)
    {
        var now = TimeProvider.System.GetUtcNow().AddMinutes(-10);
        var orders = SyntheticMerchant.Create(new SyntheticMerchantPlan
        {
            From = now.AddDays(-300),
            DamageFrom = now.AddDays(-300),
            Now = now,
            Orders = int.Parse(arguments[0], CultureInfo.InvariantCulture),
            DamagedShare = 0.18,
        });

        await using var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync();
        await database.SeedShopsAsync(new StoredShop(1, "Amazon DE"));
        await database.SeedAsync(orders.SelectMany(order => order.Stored));
        await using var amazon = await AmazonSimulator.StartAsync(new()
        {
            Orders = [.. orders.Select(order => order.Amazon)],
            EnforceRateLimits = arguments is [_, _, "throttled"],
        });

        await File.WriteAllTextAsync(arguments[1], Configuration(amazon, database, now.AddDays(-301)));
        Console.WriteLine($"order-audit audit --config {arguments[1]}");
        await Console.In.ReadToEndAsync();
    }

    private static string Configuration(AmazonSimulator amazon, TestDatabase database, DateTimeOffset since)
    {
        var sections = amazon.Settings
            .Append(new("Xentral:ConnectionString", database.ConnectionString))
            .Append(new("Audit:Since", since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
            .GroupBy(setting => setting.Key.Split(':')[0])
            .ToDictionary(section => section.Key, section => section.ToDictionary(setting => setting.Key.Split(':')[1], setting => setting.Value));

        return JsonSerializer.Serialize(sections);
    }
}
