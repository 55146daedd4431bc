using Microsoft.Extensions.Time.Testing;
using MySqlConnector;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.Simulator.Merchant;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.EndToEnd.Support;

/// <summary>A merchant over many nights: Amazon's clock is moved, Xentral is a real MariaDB behind a line that can be cut.</summary>
internal sealed class NightMerchant : IAsyncDisposable
{
    private const int OrdersPerDay = 20;

    private readonly TestDatabase database;
    private readonly Dictionary<OrderNumber, SyntheticOrder> orders;
    private readonly HashSet<OrderNumber> affected = [];

    private NightMerchant(IReadOnlyList<SyntheticOrder> made, AmazonSimulator amazon, TestDatabase database, FakeTimeProvider clock)
    {
        orders = made.ToDictionary(order => order.Amazon.Number);
        Amazon = amazon;
        Clock = clock;
        this.database = database;
        var server = new MySqlConnectionStringBuilder(database.ConnectionString);
        Line = new(server.Server, (int)server.Port);
    }

    public AmazonSimulator Amazon { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>The line to the database.</summary>
    public TcpRelay Line { get; }

    /// <summary>What is really wrong in Xentral at this moment.</summary>
    public IReadOnlySet<OrderNumber> Affected => affected;

    public IEnumerable<PostalAddress> Addresses => orders.Values.Select(order => order.Amazon.DeliveryAddress).OfType<PostalAddress>();

    public IEnumerable<OrderNumber> Numbers => orders.Keys;

    /// <summary>The simulator first refuses a clock that goes back, so it starts before the first night.</summary>
    public static async Task<NightMerchant> StartAsync(DateTimeOffset firstNight, int nights)
    {
        var end = firstNight.AddDays(nights + 1);
        var made = SyntheticMerchant.Create(new()
        {
            From = firstNight.AddDays(-10),
            Now = end,
            DamageFrom = end,
            Orders = (nights + 11) * OrdersPerDay,
        });
        var server = await MariaDbServer.SharedAsync();
        var database = await server.CreateDatabaseAsync();
        await database.SeedShopsAsync(new StoredShop(1, "Amazon DE"));
        await database.SeedAsync(made.SelectMany(order => order.Stored));
        var clock = new FakeTimeProvider(firstNight.AddMinutes(-1));
        var amazon = await AmazonSimulator.StartAsync(new() { Orders = [.. made.Select(order => order.Amazon)], Clock = clock, LargestPage = 25 });
        return new(made, amazon, database, clock);
    }

    public Dictionary<string, string?> Settings(DateTimeOffset since) => new(Amazon.Settings)
    {
        ["Xentral:ConnectionString"] = database.ConnectionStringWith(settings => (settings.Server, settings.Port) = ("127.0.0.1", (uint)Line.Port)),
        ["Audit:Since"] = since.ToString("yyyy-MM-dd", null),
        ["Nightly:RecheckDays"] = "60",
    };

    public DateTimeOffset PurchasedAt(OrderNumber number) => orders[number].Amazon.PurchasedAt;

    /// <summary>Orders of the last days that are in order and would be noticed without a street.</summary>
    public IReadOnlyList<OrderNumber> Spoilable(DateTimeOffset now) => [.. orders.Values
        .Where(order => order is { Stored.Count: 1 }
            && order.Amazon is { Fulfilment: Fulfilment.Merchant, Status: AmazonOrderStatus.Shipped or AmazonOrderStatus.Unshipped }
            && order.Amazon.DeliveryAddress is { Kind: not AddressKind.PickupPoint }
            && order.Amazon.PurchasedAt > now.AddDays(-5) && order.Amazon.PurchasedAt < now.AddMinutes(-30)
            && !affected.Contains(order.Amazon.Number))
        .Select(order => order.Amazon.Number)
        .Order()];

    public async Task SpoilAsync(OrderNumber number)
    {
        affected.Add(number);
        await database.ExecuteAsync(
            $"UPDATE auftrag SET strasse = '', adresszusatz = '', lieferstrasse = '', lieferadresszusatz = '' WHERE internet = '{number.Value}'");
    }

    public async Task RepairAsync(OrderNumber number)
    {
        affected.Remove(number);
        var order = orders[number];
        await database.ExecuteAsync($"DELETE FROM auftrag WHERE internet = '{number.Value}'");
        await database.SeedAsync(order.Stored[0] with { BillingAddress = order.Amazon.DeliveryAddress!, DeliveryAddress = null });
    }

    public async ValueTask DisposeAsync()
    {
        await Amazon.DisposeAsync();
        await Line.DisposeAsync();
        await database.DisposeAsync();
    }
}
