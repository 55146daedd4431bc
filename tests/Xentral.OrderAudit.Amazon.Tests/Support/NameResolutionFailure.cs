using Microsoft.Extensions.DependencyInjection;

namespace Xentral.OrderAudit.Amazon.Tests.Support;

/// <summary>Fails requests the way a missing DNS server does.</summary>
internal sealed class NameResolutionFailure(Func<HttpRequestMessage, bool> isDue) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        => isDue(request)
            ? throw new HttpRequestException(HttpRequestError.NameResolutionError, "planned")
            : base.SendAsync(request, cancellationToken);
}

internal static class NameResolutionFailureRegistration
{
    /// <param name="times">So many requests fail.</param>
    /// <param name="path">Only requests whose path holds it count.</param>
    /// <param name="from">The first of them that fails, from 1.</param>
    public static void AddNameResolutionFailure(this IServiceCollection services, int times, string path = "/", int from = 1)
    {
        var count = 0;
        services.ConfigureHttpClientDefaults(client => client.AddHttpMessageHandler(() => new NameResolutionFailure(IsDue)));

        bool IsDue(HttpRequestMessage request)
        {
            if (!request.RequestUri!.AbsolutePath.Contains(path, StringComparison.Ordinal))
            {
                return false;
            }

            var number = Interlocked.Increment(ref count);
            return number >= from && number < from + times;
        }
    }
}
