using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>A Brazilian street in its parts; the lines of the address may be empty then.</summary>
internal sealed class ExtendedFieldsPayload
{
    [JsonPropertyName("streetName")]
    public string? StreetName { get; init; }

    [JsonPropertyName("streetNumber")]
    public string? StreetNumber { get; init; }

    [JsonPropertyName("complement")]
    public string? Complement { get; init; }

    [JsonPropertyName("neighborhood")]
    public string? Neighborhood { get; init; }
}
