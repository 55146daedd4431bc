namespace Xentral.OrderAudit.Reporting.Tests.Outside;

/// <summary>One browser for all tests of a class, started by the first that needs it.</summary>
public sealed class SharedBrowser : IAsyncLifetime
{
    private Browser? browser;

    internal async Task<Browser> StartedAsync() => browser ??= await Browser.StartAsync();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => browser?.DisposeAsync() ?? ValueTask.CompletedTask;
}
