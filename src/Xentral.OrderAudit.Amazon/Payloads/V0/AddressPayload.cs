using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads.V0;

internal sealed class AddressPayload
{
    [JsonPropertyName("Name")]
    public string? Name { get; init; }

    [JsonPropertyName("CompanyName")]
    public string? CompanyName { get; init; }

    [JsonPropertyName("AddressLine1")]
    public string? AddressLine1 { get; init; }

    [JsonPropertyName("AddressLine2")]
    public string? AddressLine2 { get; init; }

    [JsonPropertyName("AddressLine3")]
    public string? AddressLine3 { get; init; }

    [JsonPropertyName("City")]
    public string? City { get; init; }

    [JsonPropertyName("County")]
    public string? County { get; init; }

    [JsonPropertyName("District")]
    public string? District { get; init; }

    [JsonPropertyName("StateOrRegion")]
    public string? StateOrRegion { get; init; }

    [JsonPropertyName("Municipality")]
    public string? Municipality { get; init; }

    [JsonPropertyName("PostalCode")]
    public string? PostalCode { get; init; }

    [JsonPropertyName("CountryCode")]
    public string? CountryCode { get; init; }

    [JsonPropertyName("Phone")]
    public string? Phone { get; init; }

    [JsonPropertyName("AddressType")]
    public string? AddressType { get; init; }
}
