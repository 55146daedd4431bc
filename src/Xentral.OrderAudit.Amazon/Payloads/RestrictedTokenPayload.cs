using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class RestrictedTokenPayload
{
    [JsonPropertyName("restrictedDataToken")]
    public string? RestrictedDataToken { get; init; }

    /// <summary>Seconds.</summary>
    [JsonPropertyName("expiresIn")]
    public string? ExpiresIn { get; init; }
}
