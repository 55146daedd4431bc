using Xentral.OrderAudit.Database.Mapping;
using Xentral.OrderAudit.Database.Rows;

namespace Xentral.OrderAudit.Database.Tests.Mapping;

public sealed class AmazonShopsTests
{
    private static readonly ShopexportRow[] Shops =
    [
        new() { Id = 1, Bezeichnung = "DE", Modulename = "shopimporter_amazon" },
        new() { Id = 2, Bezeichnung = "Vendor", Modulename = "shopimporter_amazonvendordf" },
        new() { Id = 3, Bezeichnung = "Webshop", Modulename = "shopimporter_shopware6" },
        new() { Id = 4, Bezeichnung = "AMAZON UK", Modulename = null },
        new() { Id = 5, Bezeichnung = "Eigenes Modul", Modulename = "shopimporter_amazon_5.php" },
    ];

    [Fact]
    public void Finds_them_by_module_or_name_and_leaves_vendor_out()
        => Assert.Equal([1, 4, 5], AmazonShops.Of(Shops, []).Select(shop => shop.Id));

    [Fact]
    public void Lets_the_configuration_decide() => Assert.Equal([3], AmazonShops.Of(Shops, [3, 99]).Select(shop => shop.Id));
}
