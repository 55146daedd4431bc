using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.TestSupport.Amazon.Http;

/// <summary>getMarketplaceParticipations of the Sellers API v1, with the entries real accounts have besides their marketplaces.</summary>
internal sealed class ParticipationsEndpoint(AmazonSimulatorOptions options)
{
    public Task AnswerAsync(HttpContext context)
    {
        var region = Marketplace.All.Where(marketplace => marketplace.Region == options.Region).ToList();
        var soldOn = options.ParticipatingMarketplaceIds ?? [.. region.Select(marketplace => marketplace.Id).Except(options.DeniedMarketplaceIds)];
        var entries = region
            .Select(
                marketplace => Entry(marketplace.Id, marketplace.CountryCode, marketplace.Domain, $"www.{marketplace.Domain}", soldOn.Contains(marketplace.Id)))
            .Append(Entry("A38D8NSA03LJTC", "DE", "Non-Amazon DE", "www.non-amazon.de", isParticipating: true))
            .Append(Entry("AZMDEXL2RVFNN", "GB", "SI UK Prod Marketplace", "siprodukmarketplace.stores.amazon.co.uk", isParticipating: true));

        return Replies.BytesAsync(context, 200, "application/json", JsonSerializer.SerializeToUtf8Bytes(new { payload = entries }));
    }

    private static object Entry(string id, string countryCode, string name, string domainName, bool isParticipating) => new
    {
        marketplace = new { id, countryCode, name, defaultCurrencyCode = "EUR", defaultLanguageCode = "en_GB", domainName },
        storeName = "Musterhandel Tannwald",
        participation = new { isParticipating, hasSuspendedListings = false },
    };
}
