using Microsoft.Extensions.DependencyInjection;

namespace Xentral.OrderAudit.Amazon.Tests.Support;

/// <summary>Fails the first requests the way a missing DNS server does.</summary>
internal sealed class NameResolutionFailure(int times) : DelegatingHandler
{
    private int remaining = times;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => remaining-- > 0
            ? throw new HttpRequestException(HttpRequestError.NameResolutionError, "planned")
            : base.SendAsync(request, cancellationToken);
}

internal static class NameResolutionFailureRegistration
{
    public static void AddNameResolutionFailure(this IServiceCollection services, int times)
        => services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new NameResolutionFailure(times)));
}
