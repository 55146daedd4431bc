using Xentral.OrderAudit.Simulator.Merchant;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Faults;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>A merchant whose Amazon runs on the loopback and whose Xentral is a real MariaDB with the real tables, in the present.</summary>
internal sealed class SimulatedMerchant : IAsyncDisposable
{
    private readonly TestDatabase database;

    private SimulatedMerchant(IReadOnlyList<SyntheticOrder> orders, AmazonSimulator amazon, TestDatabase database)
    {
        Orders = orders;
        Amazon = amazon;
        this.database = database;
    }

    public IReadOnlyList<SyntheticOrder> Orders { get; }

    public AmazonSimulator Amazon { get; }

    public string ConnectionString => database.ConnectionString;

    /// <summary>Loses the street of an order, as the transfer did.</summary>
    public Task SpoilAsync(string number) => database.ExecuteAsync(
        $"UPDATE auftrag SET strasse = '', adresszusatz = '', lieferstrasse = '', lieferadresszusatz = '' WHERE internet = '{number}'");

    /// <summary>Types Amazon's address into the order, as the merchant's staff do.</summary>
    public async Task RepairAsync(string number)
    {
        var order = Orders.Single(order => order.Amazon.Number.Value == number);
        await database.ExecuteAsync($"DELETE FROM auftrag WHERE internet = '{number}'");
        await database.SeedAsync(order.Stored[0] with { BillingAddress = order.Amazon.DeliveryAddress!, DeliveryAddress = null });
    }
    public TestDatabase Database => database;

    public static async Task<SimulatedMerchant> StartAsync(
        int orders = 300,
        double damagedShare = 0.5,
        bool enforceRateLimits = false,
        bool hasPersonalDataRole = true,
        int largestPage = 100,
        TimeProvider? clock = null,
        string[]? deniedMarketplaceIds = null,
        double timeScale = 1,
        params Fault[] faults)
    {
        clock ??= TimeProvider.System;
        var plan = Plan(orders, damagedShare, clock);
        var made = SyntheticMerchant.Create(plan);
        var server = await MariaDbServer.SharedAsync();
        var database = await server.CreateDatabaseAsync();
        await database.SeedAsync(MerchantSideTables.Of(made));

        var amazon = await AmazonSimulator.StartAsync(new AmazonSimulatorOptions
        {
            Orders = [.. made.Select(order => order.Amazon)],
            Clock = clock,
            EnforceRateLimits = enforceRateLimits,
            HasPersonalDataRole = hasPersonalDataRole,
            LargestPage = largestPage,
            DeniedMarketplaceIds = deniedMarketplaceIds ?? [],
            ReportQueueTime = TimeSpan.Zero,
            ReportWorkTime = TimeSpan.Zero,
            TimeScale = timeScale,
            Faults = faults,
        });

        return new(made, amazon, database);
    }

    /// <summary>A folder configured for this merchant.</summary>
    public Workplace Workplace() => new Workplace().With(Settings());

    /// <summary>The configuration that leads an audit to both sides.</summary>
    public Dictionary<string, string?> Settings() => new(Amazon.Settings)
    {
        ["Xentral:ConnectionString"] = ConnectionString,
        ["Audit:Since"] = Orders[0].Amazon.PurchasedAt.AddDays(-1).ToString("yyyy-MM-dd", null),
    };

    /// <summary>A folder configured for this merchant's Amazon, but for another way to Xentral.</summary>
    public Workplace WorkplaceWith(params IEnumerable<KeyValuePair<string, string?>> xentral)
    {
        var workplace = Workplace();
        workplace.Environment.Remove("ORDERAUDIT__XENTRAL__CONNECTIONSTRING");

        return workplace.With(xentral);
    }
    /// <summary>A folder that knows only where the stand-in for Amazon is; everything else is yet to be said.</summary>
    public Workplace EmptyWorkplace() => new Workplace()
        .With("Amazon:Endpoint", Amazon.Endpoint.AbsoluteUri)
        .With("Amazon:TokenEndpoint", Amazon.TokenEndpoint.AbsoluteUri);

    public async ValueTask DisposeAsync()
    {
        await Amazon.DisposeAsync();
        await database.DisposeAsync();
    }

    private static SyntheticMerchantPlan Plan(int orders, double damagedShare, TimeProvider clock)
    {
        var now = clock.GetUtcNow().AddMinutes(-10);
        return new SyntheticMerchantPlan
        {
            From = now.AddDays(-20),
            DamageFrom = now.AddDays(-10),
            Now = now,
            Orders = orders,
            DamagedShare = damagedShare,
        };
    }
}
