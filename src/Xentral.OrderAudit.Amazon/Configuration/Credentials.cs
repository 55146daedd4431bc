using Xentral.OrderAudit.State;

namespace Xentral.OrderAudit.Amazon.Configuration;

/// <summary>What a merchant's own application needs to log in. A class, not a record: nothing prints it by accident.</summary>
internal sealed class Credentials(AmazonOptions options)
{
    public string ClientId { get; } = ClientIdOf(options).Read();

    public string ClientSecret { get; } = ClientSecretOf(options).Read();

    public string RefreshToken { get; } = RefreshTokenOf(options).Read();

    public static ConfiguredSecret ClientIdOf(AmazonOptions options) => new("Amazon:ClientId", options.ClientId, options.ClientIdFile);

    public static ConfiguredSecret ClientSecretOf(AmazonOptions options) => new("Amazon:ClientSecret", options.ClientSecret, options.ClientSecretFile);

    public static ConfiguredSecret RefreshTokenOf(AmazonOptions options) => new("Amazon:RefreshToken", options.RefreshToken, options.RefreshTokenFile);
}
