using Xentral.OrderAudit.Amazon.Files;
using Xentral.OrderAudit.Amazon.Tests.Support;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.TestSupport;
using Xentral.OrderAudit.TestSupport.Amazon;
using Xentral.OrderAudit.TestSupport.Amazon.Reports;

namespace Xentral.OrderAudit.Amazon.Tests.Contract;

/// <summary>The list of orders.</summary>
public sealed class SearchSourceTests : OrderSourceContract
{
    internal override Task<IOrderPlace> ServeAsync(IReadOnlyList<AmazonOrder> orders) => SimulatedPlace.StartAsync("search", orders);
}

/// <summary>Order reports that are made when asked for.</summary>
public sealed class OrderReportSourceTests : OrderSourceContract
{
    internal override Task<IOrderPlace> ServeAsync(IReadOnlyList<AmazonOrder> orders) => SimulatedPlace.StartAsync("report", orders);
}

/// <summary>Order reports that somebody has downloaded.</summary>
public sealed class FileSourceTests : OrderSourceContract
{
    internal override Task<IOrderPlace> ServeAsync(IReadOnlyList<AmazonOrder> orders) => Task.FromResult<IOrderPlace>(new FilePlace(orders));
}

internal sealed class SimulatedPlace(AmazonSimulator simulator, string route) : IOrderPlace
{
    private readonly TemporaryFolder state = new();

    public static async Task<IOrderPlace> StartAsync(string route, IReadOnlyList<AmazonOrder> orders)
        => new SimulatedPlace(await AmazonSimulator.StartAsync(new() { Orders = orders, TimeScale = 10_000 }), route);

    public Task<OpenReading> OpenAsync(AuditWindow asked)
    {
        var client = new AmazonClient(new Dictionary<string, string?>(simulator.Settings) { ["Amazon:Route"] = route, ["State:Folder"] = state.Path });
        return Task.FromResult(new OpenReading(client.Source, client.Fetch.Open(asked), client));
    }

    public async ValueTask DisposeAsync()
    {
        await simulator.DisposeAsync();
        state.Dispose();
    }
}

internal sealed class FilePlace : IOrderPlace
{
    private readonly TemporaryFolder folder = new();

    public FilePlace(IReadOnlyList<AmazonOrder> orders)
        => File.WriteAllBytes(folder.PathOf("orders.txt"), OrderReportFile.Render(ReportTypes.Shipping, orders, OrderReportFile.CharsetOf(AmazonRegion.Eu)));

    public async Task<OpenReading> OpenAsync(AuditWindow asked)
    {
        var client = new AmazonClient(new Dictionary<string, string?> { ["Amazon:OrderFiles:0"] = folder.PathOf("orders.txt") });
        return new(client.Source, await client.Get<OrderFileSet>().OpenAsync(asked), client);
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
