using MySqlConnector;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Database.Tests.Support;
using Xentral.OrderAudit.Simulator.Erp;
using Xentral.OrderAudit.TestSupport.Databases;

namespace Xentral.OrderAudit.Database.Tests;

/// <summary>Audits from the first order to the last, with Xentral's side tables on a real server.</summary>
public sealed class WholeAuditTests
{
    private const int Orders = 1_100;

    private static readonly DateTime Fetched = new(2023, 8, 5, 12, 10, 0);

    [Fact]
    public async Task Goes_on_after_the_line_broke_in_the_middle_of_the_run()
    {
        await using var database = await FilledAsync();
        var server = new MySqlConnectionStringBuilder(database.ConnectionString);
        await using var relay = new TcpRelay(server.Server, (int)server.Port);
        await using var xentral = XentralAccess.ToServer(database.ConnectionStringWith(settings =>
        {
            settings.Server = "127.0.0.1";
            settings.Port = (uint)relay.Port;
        }));

        var result = await Audited.RunAsync(new Interrupted(xentral.Source, relay), Enumerable.Range(1, Orders).Select(Amazon));

        Assert.True(result.Run.IsComplete);
        Assert.Equal((Orders, Orders / 10), (result.Coverage.Received, result.Coverage.Affected));
        Assert.All(result.AffectedOrders, order => Assert.Equal(CauseDetail.LostInImport, order.Detail));
        Assert.True(relay.Connections > 3, $"{relay.Connections}");
    }

    [Fact]
    public async Task Lists_Amazon_orders_that_Amazon_does_not_know()
    {
        await using var database = await FilledAsync();
        await database.SeedAsync(
            Invented.Order(9_001) with { OrderedOn = new DateOnly(2023, 8, 1), Number = "302-9999999-9999999" },
            Invented.Order(9_002) with { OrderedOn = new DateOnly(2023, 8, 1), Number = "302-99" },
            Invented.Order(9_003) with { OrderedOn = new DateOnly(2023, 8, 1), Number = "302-9999999-9999998", Status = "storniert" },
            Invented.Order(9_004) with { OrderedOn = new DateOnly(2023, 8, 1), Number = "302-9999999-9999997", SplitFrom = 9_001 },
            Invented.Order(9_005) with { OrderedOn = new DateOnly(2023, 8, 1), Number = "302-9999999-9999996", ShopId = 2 },
            Invented.Order(9_006) with { OrderedOn = new DateOnly(2023, 8, 8), Number = "302-9999999-9999995" },
            Invented.Order(9_007) with { OrderedOn = new DateOnly(2023, 8, 1), Number = "302-9999999-9999994", ShopId = 0 },
            Invented.Order(9_008) with { OrderedOn = new DateOnly(2023, 8, 1), Number = "X-1", ShopId = 0 });
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        var result = await Audited.RunAsync(xentral.Source, Enumerable.Range(1, Orders).Select(Amazon));

        Assert.Equal(["302-99", "302-9999999-9999994", "302-9999999-9999999"], result.UnknownOrders.Select(order => order.Number.Value));
        Assert.Equal(Orders, result.Coverage.Received);
        Assert.Equal(2, result.RunFindings.Count(finding => finding.Rule.Id == "XOA409"));
    }

    [Fact]
    public async Task Calls_no_order_unknown_while_Amazon_denies_a_marketplace()
    {
        await using var database = await FilledAsync();
        await database.SeedAsync(Invented.Order(9_001) with { OrderedOn = new DateOnly(2023, 8, 1), Number = "302-9999999-9999999" });
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);

        static async IAsyncEnumerable<AmazonOrder> DeniedAsync()
        {
            yield return Amazon(1);
            await Task.CompletedTask;
            throw new SourceUnavailableException(AuditSource.Amazon, new("FR verweigert.", "FR denied."), new("Freigeben.", "Permit."), isTransient: false);
        }

        var result = await Audited.RunAsync(xentral.Source, DeniedAsync());

        Assert.False(result.Run.IsComplete);
        Assert.Equal(1, result.Coverage.Received);
        Assert.Empty(result.UnknownOrders);
    }

    [Fact]
    public async Task Goes_on_without_a_side_table_that_fails_in_the_middle_of_the_run()
    {
        await using var database = await FilledAsync();
        await using var xentral = XentralAccess.ToServer(database.ConnectionString);
        await xentral.ProbeAsync();
        var dropped = false;

        async IAsyncEnumerable<AmazonOrder> WithLossAsync()
        {
            foreach (var id in Enumerable.Range(1, Orders))
            {
                if (id > 600 && !dropped)
                {
                    dropped = true;
                    await database.ExecuteAsync("DROP TABLE shopimport_auftraege");
                    await database.ExecuteAsync("DROP TABLE lieferschein");
                }

                yield return Amazon(id);
            }
        }

        var result = await Audited.RunAsync(xentral.Source, WithLossAsync());

        Assert.True(result.Run.IsComplete);
        Assert.Equal((Orders, Orders / 10), (result.Coverage.Received, result.Coverage.Affected));
        Assert.Equal(50, result.AffectedOrders.Count(order => order.Detail == CauseDetail.LostInImport));
        Assert.Equal(2, result.Run.Limits.Count(limit => limit.En.Contains("not consulted since", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Expects_nothing_in_a_backup_that_was_bought_after_it()
    {
        await using var database = await FilledAsync();
        await using var live = XentralAccess.ToServer(database.ConnectionString);
        await using var backup = XentralAccess.With(new("ConnectionString", database.ConnectionString), new("AsOf", "2023-08-05T18:00"));
        var unknown = Amazon(50_000);

        var seenLive = await Audited.RunAsync(live.Source, unknown);
        var seenInBackup = await Audited.RunAsync(backup.Source, unknown);

        Assert.Equal(Cause.NotImported, Assert.Single(seenLive.Orders).Cause);
        Assert.Equal(NotCheckableReason.Pending, Assert.Single(seenInBackup.Orders).Reason);
        Assert.Contains(seenInBackup.Run.Sources, line => line.De.Contains("Frühere Momentaufnahme vom 05.08.2023, 18:00", StringComparison.Ordinal));
    }

    private static AmazonOrder Amazon(int id) => new()
    {
        Number = new(Invented.NumberOf(id)),
        PurchasedAt = new DateTimeOffset(2023, 8, 5, 10, 0, 0, TimeSpan.Zero),
        Fulfilment = Fulfilment.Merchant,
        Status = AmazonOrderStatus.Shipped,
        DeliveryAddress = Invented.Buyer with { Phone = "", Email = "" },
    };

    // Every tenth order lost its street, although it arrived with it.
    private static async Task<TestDatabase> FilledAsync()
    {
        var database = await (await MariaDbServer.SharedAsync()).CreateDatabaseAsync();
        await database.SeedAsync(new StoredXentral
        {
            Shops = [new StoredShop(1, "Amazon DE"), new StoredShop(2, "Webshop", "shopimporter_shopware6")],
            Orders = [.. Enumerable.Range(1, Orders).Select(id => Invented.Order(id) with
            {
                OrderedOn = new DateOnly(2023, 8, 5),
                BillingAddress = id % 10 == 0 ? Invented.Buyer with { Street = "" } : Invented.Buyer,
            })],
            Carts =
            [
                .. Enumerable.Range(1, Orders).Select(
                    id => new StoredCart(
                        id,
                        Invented.NumberOf(id),
                        CartEncoding.Json(CartEncoding.KeysOf(Invented.NumberOf(id), Invented.Buyer)),
                        Fetched) { IsImported = true }),
            ],
        });

        return database;
    }

    /// <summary>Cuts the line before every question.</summary>
    private sealed class Interrupted(IErpOrderSource inner, TcpRelay relay) : IErpOrderSource
    {
        public Task<IReadOnlyList<Core.Texts.LocalizedText>> ProbeAsync(CancellationToken cancellationToken = default) => inner.ProbeAsync(cancellationToken);

        public Task<ILookup<OrderNumber, ErpOrder>> FindAsync(IReadOnlyCollection<OrderNumber> numbers, CancellationToken cancellationToken = default)
        {
            relay.Cut();
            return inner.FindAsync(numbers, cancellationToken);
        }

        public Task<ILookup<int, DeliveryNote>> FindDeliveryNotesAsync(IReadOnlyCollection<int> orderIds, CancellationToken cancellationToken = default)
        {
            relay.Cut();
            return inner.FindDeliveryNotesAsync(orderIds, cancellationToken);
        }

        public Task<IReadOnlyDictionary<OrderNumber, ErpEvidence>> GatherAsync(
            IReadOnlyCollection<EvidenceQuestion> questions, CancellationToken cancellationToken = default)
        {
            relay.Cut();
            return inner.GatherAsync(questions, cancellationToken);
        }
    }
}
