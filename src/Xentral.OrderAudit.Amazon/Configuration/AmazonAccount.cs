using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon.Routes;

namespace Xentral.OrderAudit.Amazon.Configuration;

/// <summary>The validated options as the client uses them. Secret files are read on first use, never at start.</summary>
internal sealed class AmazonAccount(IOptions<AmazonOptions> options)
{
    private readonly Lazy<Credentials> credentials = new(() => new Credentials(options.Value));

    public Endpoints Endpoints { get; } = new(options.Value);

    public Credentials Credentials => credentials.Value;

    /// <summary>The way the user insists on; <see langword="null"/> leaves the choice to us.</summary>
    public OrderRoute? Route { get; } = RouteNames.Parse(options.Value.Route);
}
