using System.Text.Json.Serialization;

namespace Xentral.OrderAudit.Amazon.Payloads;

internal sealed class DeliveryAddressPayload
{
    [JsonPropertyName("name")]
    public string? Name { get; init; }

    [JsonPropertyName("companyName")]
    public string? CompanyName { get; init; }

    [JsonPropertyName("addressLine1")]
    public string? AddressLine1 { get; init; }

    [JsonPropertyName("addressLine2")]
    public string? AddressLine2 { get; init; }

    [JsonPropertyName("addressLine3")]
    public string? AddressLine3 { get; init; }

    [JsonPropertyName("city")]
    public string? City { get; init; }

    [JsonPropertyName("districtOrCounty")]
    public string? DistrictOrCounty { get; init; }

    [JsonPropertyName("stateOrRegion")]
    public string? StateOrRegion { get; init; }

    [JsonPropertyName("municipality")]
    public string? Municipality { get; init; }

    [JsonPropertyName("postalCode")]
    public string? PostalCode { get; init; }

    [JsonPropertyName("countryCode")]
    public string? CountryCode { get; init; }

    [JsonPropertyName("phone")]
    public string? Phone { get; init; }

    [JsonPropertyName("extendedFields")]
    public ExtendedFieldsPayload? ExtendedFields { get; init; }

    [JsonPropertyName("addressType")]
    public string? AddressType { get; init; }
}
