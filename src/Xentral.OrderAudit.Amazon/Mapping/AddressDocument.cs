using System.Text.Json;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Amazon.Mapping;

/// <summary>
/// Reads one delivery address out of JSON that somebody saved: the address itself, an order or a whole answer, of the Orders API 2026-01-01
/// (<c>addressLine1</c>) or v0 (<c>AddressLine1</c>).
/// </summary>
public static class AddressDocument
{
    // Where an address lies within an answer of either version; the first element of a list stands for the list.
    private static readonly string[] Containers =
        ["orders", "order", "payload", "Orders", "recipient", "deliveryAddress", "ShippingAddress", "response"];

    private const int Deepest = 8;

    /// <returns><see langword="null"/> when the document holds no address.</returns>
    public static PostalAddress? Read(JsonElement document)
    {
        for (var depth = 0; depth < Deepest; depth++)
        {
            if (document.ValueKind == JsonValueKind.Array)
            {
                document = document.EnumerateArray().FirstOrDefault();
            }
            else if (IsAddress(document))
            {
                return DeliveryAddressMapper.Map(Payload(document));
            }
            else if (Inner(document) is { } inner)
            {
                document = inner;
            }
        }

        return null;
    }

    private static bool IsAddress(JsonElement element)
        => element.ValueKind == JsonValueKind.Object
        && element.EnumerateObject().Any(property => property.Name.Equals("countryCode", StringComparison.OrdinalIgnoreCase)
            || property.Name.StartsWith("addressLine", StringComparison.OrdinalIgnoreCase)
            || property.Name.Equals("postalCode", StringComparison.OrdinalIgnoreCase));

    private static JsonElement? Inner(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        foreach (var name in Containers)
        {
            if (element.TryGetProperty(name, out var inner))
            {
                return inner;
            }
        }

        return null;
    }

    private static DeliveryAddressPayload Payload(JsonElement address) => new()
    {
        Name = Text(address, "name"),
        CompanyName = Text(address, "companyName"),
        AddressLine1 = Text(address, "addressLine1"),
        AddressLine2 = Text(address, "addressLine2"),
        AddressLine3 = Text(address, "addressLine3"),
        City = Text(address, "city"),
        DistrictOrCounty = Text(address, "districtOrCounty") ?? Text(address, "county") ?? Text(address, "district"),
        StateOrRegion = Text(address, "stateOrRegion"),
        Municipality = Text(address, "municipality"),
        PostalCode = Text(address, "postalCode"),
        CountryCode = Text(address, "countryCode"),
        Phone = Text(address, "phone"),
        ExtendedFields = ExtendedFieldsOf(address),
        AddressType = Text(address, "addressType")?.ToUpperInvariant(),
    };

    private static ExtendedFieldsPayload? ExtendedFieldsOf(JsonElement address)
        => address.EnumerateObject().FirstOrDefault(property => property.Name.Equals("extendedFields", StringComparison.OrdinalIgnoreCase)).Value
            is { ValueKind: JsonValueKind.Object } fields
            ? new()
            {
                StreetName = Text(fields, "streetName"),
                StreetNumber = Text(fields, "streetNumber"),
                Complement = Text(fields, "complement"),
                Neighborhood = Text(fields, "neighborhood"),
            }
            : null;

    private static string? Text(JsonElement address, string name)
    {
        var found = address.EnumerateObject().FirstOrDefault(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
        return found.ValueKind switch
        {
            JsonValueKind.String => found.GetString(),
            JsonValueKind.Number => found.GetRawText(),
            _ => null,
        };
    }
}
