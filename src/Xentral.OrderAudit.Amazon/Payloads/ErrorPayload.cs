using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>The three forms of an error: the API's list, the login's pair, the gateway's single message.</summary>
internal sealed class ErrorPayload
{
    [JsonPropertyName("errors")]
    public List<ErrorItemPayload?>? Errors { get; init; }

    [JsonPropertyName("error")]
    public string? Error { get; init; }

    [JsonPropertyName("error_description")]
    public string? ErrorDescription { get; init; }

    [JsonPropertyName("message")]
    public string? Message { get; init; }
}
