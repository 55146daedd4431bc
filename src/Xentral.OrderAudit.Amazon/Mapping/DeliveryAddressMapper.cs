using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Amazon.Mapping;

/// <summary>Amazon's delivery address → ours, text untouched.</summary>
internal static class DeliveryAddressMapper
{
    /// <summary>An address without a single filled part is the same as none: Amazon sends both.</summary>
    public static PostalAddress? Map(DeliveryAddressPayload? address)
    {
        if (address is null)
        {
            return null;
        }

        var mapped = new PostalAddress
        {
            Name = address.Name ?? "",
            Company = address.CompanyName ?? "",
            Street = address.AddressLine1 ?? "",
            Supplement = address.AddressLine2 ?? "",
            SecondSupplement = address.AddressLine3 ?? "",
            PostalCode = address.PostalCode ?? "",
            City = address.City ?? "",
            District = DistrictOf(address),
            State = address.StateOrRegion ?? "",
            Country = address.CountryCode ?? "",
            Phone = address.Phone ?? "",
        };

        mapped = WithExtendedFields(mapped, address.ExtendedFields);
        return mapped == PostalAddress.Empty ? null : mapped with { Kind = KindOf(address.AddressType) };
    }

    // In Brazil the street may come in parts, and only so. Where the lines have it, they have all of it.
    private static PostalAddress WithExtendedFields(PostalAddress address, ExtendedFieldsPayload? fields)
    {
        if (fields is null || address.Street.Length + address.Supplement.Length + address.SecondSupplement.Length > 0)
        {
            return address;
        }

        return address with
        {
            Street = string.Join(", ", new[] { fields.StreetName, fields.StreetNumber }.Where(part => !string.IsNullOrWhiteSpace(part))),
            Supplement = fields.Complement ?? "",
            District = address.District.Length > 0 ? address.District : fields.Neighborhood ?? "",
        };
    }

    private static string DistrictOf(DeliveryAddressPayload address)
    {
        var district = address.DistrictOrCounty ?? "";
        var municipality = address.Municipality ?? "";
        return municipality.Length == 0 || municipality == district ? district : district.Length == 0 ? municipality : $"{district}, {municipality}";
    }

    private static AddressKind KindOf(string? text) => text switch
    {
        "RESIDENTIAL" => AddressKind.Residential,
        "COMMERCIAL" => AddressKind.Commercial,
        "PICKUP_POINT" => AddressKind.PickupPoint,
        _ => AddressKind.Unknown,
    };
}
