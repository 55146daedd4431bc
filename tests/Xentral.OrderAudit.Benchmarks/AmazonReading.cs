using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Amazon;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.State;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Benchmarks;

/// <summary>Reads everything a simulator has, with the client as the executable wires it.</summary>
internal static class AmazonReading
{
    /// <param name="stateFolder">Where the journal goes; <see langword="null"/> keeps none.</param>
    /// <param name="onFirst">Called when the first order has come.</param>
    public static async Task<int> CountAsync(Uri endpoint, string? stateFolder = null, Action? onFirst = null)
    {
        var credentials = new SimulatedCredentials();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Amazon:MarketplaceIds"] = "DE",
            ["Amazon:ClientId"] = credentials.ClientId,
            ["Amazon:ClientSecret"] = credentials.ClientSecret,
            ["Amazon:RefreshToken"] = credentials.RefreshToken,
            ["Amazon:Endpoint"] = endpoint.AbsoluteUri,
            ["Amazon:TokenEndpoint"] = new Uri(endpoint, "/auth/o2/token").AbsoluteUri,
            ["State:Folder"] = stateFolder,
        }).Build();
        await using var services = new ServiceCollection()
            .AddState(configuration.GetSection("State"))
            .AddAmazonOrders(configuration.GetSection("Amazon"))
            .BuildServiceProvider();
        var now = TimeProvider.System.GetUtcNow();
        var window = new AuditWindow(now.AddDays(-400), now, ["A1PA6795UKMFR9"]);
        window = services.GetRequiredService<OrderJournal>().Open(window);
        var count = 0;
        await foreach (var _ in services.GetRequiredService<IAmazonOrderSource>().ReadOrdersAsync(window))
        {
            if (count++ == 0)
            {
                onFirst?.Invoke();
            }
        }

        return count;
    }
}
