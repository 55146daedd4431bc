using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Database.Snapshots;

namespace Xentral.OrderAudit.Database.Tests.Support;

/// <summary>The source as the program composes it.</summary>
internal sealed class XentralAccess : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private XentralAccess(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(Log))
            .AddSingleton<TimeProvider>(new HurriedTime())
            .AddSingleton<IAuditProgress>(Progress)
            .AddXentralDatabase(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public RecordedLog Log { get; } = new();

    public RecordedProgress Progress { get; } = new();

    public IErpOrderSource Source => services.GetRequiredService<IErpOrderSource>();

    public XentralSnapshot Snapshot => services.GetRequiredService<XentralSnapshot>();

    public static XentralAccess ToServer(string connectionString, params IEnumerable<int> shopIds) => new(
    [
        new("ConnectionString", connectionString),
        .. shopIds.Select((id, index) => new KeyValuePair<string, string?>($"ShopIds:{index}", $"{id}")),
    ]);

    public static XentralAccess ToFile(string path) => new([new("SqliteFile", path)]);

    public static XentralAccess With(params IEnumerable<KeyValuePair<string, string?>> settings) => new(settings);

    public Task<IReadOnlyList<LocalizedText>> ProbeAsync() => Source.ProbeAsync(TestContext.Current.CancellationToken);

    public Task<CheckResult> CheckAsync(string id)
        => services.GetKeyedServices<ISetupCheck>(AuditSource.Xentral).Single(check => check.Id == id).RunAsync(TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<ErpOrder>> FindAsync(params IEnumerable<string> numbers)
    {
        var found = await Source.FindAsync([.. numbers.Select(number => new OrderNumber(number))], TestContext.Current.CancellationToken);

        return [.. found.SelectMany(rows => rows).OrderBy(order => order.Id)];
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
