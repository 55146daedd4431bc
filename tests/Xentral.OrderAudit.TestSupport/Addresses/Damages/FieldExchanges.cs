using static Xentral.OrderAudit.Core.Comparing.DifferenceKind;
using static Xentral.OrderAudit.Core.Comparing.Verdict;

namespace Xentral.OrderAudit.TestSupport.Addresses.Damages;

/// <summary>Everything is there, in the wrong field. A label takes its fields literally.</summary>
internal static class FieldExchanges
{
    public static AddressDamage[] All { get; } =
    [
        new("name and street exchanged", Material, [NameStreetExchanged, ColumnsShifted],
            site => site.IsHome && site.Plain().Row is var row ? row with { Name = row.Street, Street = row.Name } : null),
        new("street and town exchanged", Material, [ColumnsShifted, StreetDiffers, CityDiffers, StreetMissing],
            site => site.IsHome && site.Plain().Row is var row ? row with { Street = row.City, City = row.Street } : null),
        new("code and town exchanged", Material, [ColumnsShifted],
            site => site.Truth.Place.Code.Length > 0 && site.Plain().Row is var row ? row with { PostalCode = row.City, City = row.PostalCode } : null),
        new("street in the supplement, its field empty", Minor, [StreetInOtherField, StreetMissing],
            site => site.IsHome && site.Plain().Row is { Supplement: "" } row ? row with { Supplement = row.Street, Street = "" } : null),
    ];
}
