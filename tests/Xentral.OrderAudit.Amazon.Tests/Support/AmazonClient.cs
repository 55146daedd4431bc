using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon.Journal;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.State;
using Xentral.OrderAudit.TestSupport.Amazon;

namespace Xentral.OrderAudit.Amazon.Tests.Support;

/// <summary>The real client, wired as the executable wires it, pointed at a simulator and told not to wait.</summary>
internal sealed class AmazonClient : IDisposable
{
    public static readonly AmazonPacing Impatient = new()
    {
        FirstRetryDelay = TimeSpan.FromMilliseconds(1),
        LongestRetryDelay = TimeSpan.FromMilliseconds(5),
        RequestTimeout = TimeSpan.FromSeconds(20),
        TimeScale = 2_000_000,
    };

    private readonly ServiceProvider services;

    public AmazonClient(AmazonSimulator simulator, AmazonPacing? pacing = null, Action<IServiceCollection>? configure = null)
        : this(simulator.Settings, pacing, configure)
    {
    }

    public AmazonClient(IReadOnlyDictionary<string, string?> settings, AmazonPacing? pacing = null, Action<IServiceCollection>? configure = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        var collection = new ServiceCollection()
            .AddSingleton<IAuditProgress>(Progress)
            .AddSingleton(pacing ?? Impatient)
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log))
            .AddState(configuration.GetSection("State"))
            .AddAmazonOrders(configuration.GetSection("Amazon"));
        configure?.Invoke(collection);
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }

    public RecordingProgress Progress { get; } = new();

    public RecordingLogger Log { get; } = new();

    public IAmazonOrderSource Source => services.GetRequiredService<IAmazonOrderSource>();

    /// <summary>What is kept between runs; opens a fetch.</summary>
    public OrderJournal Fetch => services.GetRequiredService<OrderJournal>();

    public Task<CheckResult> CheckAsync(string id)
        => services.GetKeyedServices<ISetupCheck>(AuditSource.Amazon).Single(check => check.Id == id).RunAsync(TestContext.Current.CancellationToken);

    public T Get<T>()
        where T : notnull
        => services.GetRequiredService<T>();

    public void Validate() => services.GetRequiredService<IStartupValidator>().Validate();

    public IAsyncEnumerable<AmazonOrder> ReadAsync(AuditWindow window, CancellationToken cancellationToken = default)
        => Source.ReadOrdersAsync(window, cancellationToken);

    /// <summary>Reads what can be had; the exception that ended it, if any, comes along.</summary>
    public async Task<(List<AmazonOrder> Orders, SourceUnavailableException? End)> ReadAllAsync(AuditWindow window)
    {
        var orders = new List<AmazonOrder>();
        try
        {
            await foreach (var order in ReadAsync(window, TestContext.Current.CancellationToken))
            {
                orders.Add(order);
            }

            return (orders, null);
        }
        catch (SourceUnavailableException end)
        {
            return (orders, end);
        }
    }

    public void Dispose() => services.Dispose();
}
