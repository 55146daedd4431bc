using Xentral.OrderAudit.Amazon.Configuration;
using Xentral.OrderAudit.Amazon.Routes;

namespace Xentral.OrderAudit.Amazon;

/// <summary>Section <c>Amazon</c> of the configuration. Texts as they were written; <see cref="AmazonOptionsProblems"/> judges them.</summary>
public sealed class AmazonOptions
{
    public const string SectionName = "Amazon";

    /// <summary><c>eu</c>, <c>na</c> or <c>fe</c>.</summary>
    public string Region { get; set; } = "eu";

    /// <summary>Marketplace ids or country codes. A single text with commas is split.</summary>
    public IList<string> MarketplaceIds { get; } = [];

    public string? ClientId { get; set; }

    public string? ClientIdFile { get; set; }

    public string? ClientSecret { get; set; }

    public string? ClientSecretFile { get; set; }

    public string? RefreshToken { get; set; }

    public string? RefreshTokenFile { get; set; }

    /// <summary>How orders are got: <c>auto</c>, <c>search</c> or <c>report</c>.</summary>
    public string Route { get; set; } = RouteNames.Auto;

    /// <summary>Order reports and saved answers to read instead of asking Amazon; no credentials are needed then. Absolute paths.</summary>
    public IList<string> OrderFiles { get; } = [];

    /// <summary>Replaces the region's host: sandbox, proxy, simulator. Plain <c>http</c> only for loopback.</summary>
    public string? Endpoint { get; set; }

    /// <summary>Replaces Login with Amazon. Plain <c>http</c> only for loopback.</summary>
    public string? TokenEndpoint { get; set; }

    /// <summary>Every configured marketplace as Amazon's id; an id this version does not know stays as it is.</summary>
    public IReadOnlyList<string> ResolveMarketplaceIds() => MarketplaceList.Resolve(MarketplaceIds);
}
