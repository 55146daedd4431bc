using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Configuration;

/// <summary>Where to ask: Amazon's hosts ("SP-API Endpoints", "Connecting to the SP-API") or their replacements.</summary>
internal sealed class Endpoints(AmazonOptions options)
{
    private static readonly Uri LoginWithAmazon = new("https://api.amazon.com/auth/o2/token");

    public AmazonRegion Region { get; } = RegionOf(options.Region) ?? AmazonRegion.Eu;

    public Uri Api => string.IsNullOrWhiteSpace(options.Endpoint)
        ? new Uri($"https://sellingpartnerapi-{KeyOf(Region)}.amazon.com")
        : new Uri(options.Endpoint);

    /// <summary>A replacement that names a host only is meant to answer where Amazon's own login does.</summary>
    public Uri Token => string.IsNullOrWhiteSpace(options.TokenEndpoint)
        ? LoginWithAmazon
        : new Uri(options.TokenEndpoint) is { AbsolutePath: "/" } host ? new Uri(host, LoginWithAmazon.AbsolutePath) : new Uri(options.TokenEndpoint);

    public static AmazonRegion? RegionOf(string? key) => key?.Trim().ToUpperInvariant() switch
    {
        "EU" => AmazonRegion.Eu,
        "NA" => AmazonRegion.Na,
        "FE" => AmazonRegion.Fe,
        _ => null,
    };

    public static string KeyOf(AmazonRegion region) => region switch
    {
        AmazonRegion.Na => "na",
        AmazonRegion.Fe => "fe",
        _ => "eu",
    };
}
