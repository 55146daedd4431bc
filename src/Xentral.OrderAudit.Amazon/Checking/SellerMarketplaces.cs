using System.Text.Json;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Checking;

/// <summary>Asks Amazon on which marketplaces the account sells (getMarketplaceParticipations).</summary>
internal sealed class SellerMarketplaces(SellingPartnerApi api) : ISellerMarketplaces
{
    private const string Path = "/sellers/v1/marketplaceParticipations";

    public async Task<IReadOnlyList<string>?> FindAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return await api.AskAsync(new ApiRequest(Operation.GetMarketplaceParticipations, Path, []), Read, cancellationToken).ConfigureAwait(false);
        }
        catch (RefusedException)
        {
            // Another role than the one for orders; whoever lacks it can audit all the same.
            return null;
        }
    }

    private static IReadOnlyList<string> Read(Answer answer)
    {
        try
        {
            var payload = JsonSerializer.Deserialize(answer.Body.Span, PayloadContext.Default.ParticipationsPayload);
            return payload?.Entries is { } entries
                ? [.. entries.Where(IsSoldOn).Select(entry => entry!.Marketplace!.Id!).Distinct(StringComparer.Ordinal)]
                : throw new PassingFaultException(PassingFaultTexts.Unreadable, PassingFaultTexts.CheckProxy);
        }
        catch (JsonException broken)
        {
            throw new PassingFaultException(PassingFaultTexts.Unreadable, PassingFaultTexts.CheckProxy, inner: broken);
        }
    }

    // "Non-Amazon DE", "SI UK Prod Marketplace" and the like have domains of their own; searchOrders answers them with 403.
    private static bool IsSoldOn(ParticipationEntryPayload? entry)
        => entry is { Marketplace: { Id.Length: > 0 } marketplace, Participation.IsParticipating: true }
            && (Marketplace.Find(marketplace.Id) is not null
                || (marketplace.DomainName ?? "").StartsWith("www.amazon.", StringComparison.OrdinalIgnoreCase));
}
