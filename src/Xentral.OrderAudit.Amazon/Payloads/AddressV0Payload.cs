namespace Xentral.OrderAudit.Amazon.Payloads;

/// <summary>Names as on the wire.</summary>
internal sealed class AddressV0Payload
{
    public string? Name { get; init; }

    public string? CompanyName { get; init; }

    public string? AddressLine1 { get; init; }

    public string? AddressLine2 { get; init; }

    public string? AddressLine3 { get; init; }

    public string? City { get; init; }

    public string? County { get; init; }

    public string? District { get; init; }

    public string? StateOrRegion { get; init; }

    public string? Municipality { get; init; }

    public string? PostalCode { get; init; }

    public string? CountryCode { get; init; }

    public string? Phone { get; init; }

    public ExtendedFieldsPayload? ExtendedFields { get; init; }

    public string? AddressType { get; init; }
}
