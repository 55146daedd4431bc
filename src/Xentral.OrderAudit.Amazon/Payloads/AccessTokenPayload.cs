using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class AccessTokenPayload
{
    [JsonPropertyName("access_token")]
    public string? AccessToken { get; init; }

    /// <summary>Seconds; a number, or the same in quotes.</summary>
    [JsonPropertyName("expires_in")]
    public string? ExpiresIn { get; init; }
}
