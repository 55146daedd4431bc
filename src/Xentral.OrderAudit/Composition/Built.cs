using Microsoft.Extensions.DependencyInjection;

namespace Xentral.OrderAudit.Composition;

/// <summary>What a command works with, out of a container that ends with it. Nothing but this room ever sees the container.</summary>
internal sealed class Built<T>(ServiceProvider services) : IAsyncDisposable
    where T : notnull
{
    public T Parts { get; } = services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
