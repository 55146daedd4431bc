using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Core.Tests.Orders;

public sealed class MarketplaceNamesTests
{
    [Theory]
    [InlineData("Deutschland", "DE")]
    [InlineData("germany", "DE")]
    [InlineData("Vereinigtes Königreich", "GB")]
    [InlineData("ÖSTERREICH", null)]
    [InlineData("amazon.de", "DE")]
    public void A_marketplace_goes_by_what_people_call_it(string name, string? code) => Assert.Equal(code, Marketplace.Find(name)?.CountryCode);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_name_leads_to_a_marketplace(string name) => Assert.NotNull(Marketplace.Find(name));

    public static TheoryData<string> Names() => [.. "Frankreich,Italien,Spanien,Niederlande,Belgien,Irland,Polen,Schweden,Türkei,Ägypten,Saudi-Arabien,Indien,Südafrika,Kanada,USA,Mexiko,Brasilien,Japan,Australien,Singapur".Split(',')];
}
