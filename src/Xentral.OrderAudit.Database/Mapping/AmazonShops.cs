using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Mapping;

/// <summary>Which of Xentral's shops are Amazon seller accounts. Retired shops count too: their orders remain.</summary>
internal static class AmazonShops
{
    public static IReadOnlyList<ShopexportRow> Of(IEnumerable<ShopexportRow> shops, IReadOnlyCollection<int> configuredIds)
        => [.. shops.Where(shop => configuredIds.Count > 0 ? configuredIds.Contains(shop.Id) : IsAmazon(shop)).OrderBy(shop => shop.Id)];

    private static bool IsAmazon(ShopexportRow shop)
    {
        var module = shop.Modulename ?? "";

        // Vendor accounts sell to Amazon, not to its customers.
        return !module.Contains("vendor", StringComparison.OrdinalIgnoreCase)
            && (module.StartsWith("shopimporter_amazon", StringComparison.OrdinalIgnoreCase)
                || (shop.Bezeichnung ?? "").Contains("amazon", StringComparison.OrdinalIgnoreCase));
    }
}
