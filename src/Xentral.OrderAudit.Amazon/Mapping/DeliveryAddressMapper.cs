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

        return mapped == PostalAddress.Empty ? null : mapped with { Kind = KindOf(address.AddressType) };
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
