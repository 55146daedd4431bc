using System.Text.Json;
using Xentral.OrderAudit.Amazon.Failures;
using Xentral.OrderAudit.Amazon.Payloads;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Orders;

namespace Xentral.OrderAudit.Amazon.Checking;

/// <summary>Asks Amazon on which marketplaces the account sells (getMarketplaceParticipations).</summary>
internal sealed class Participations(SellingPartnerApi api)
{
    private const string Path = "/sellers/v1/marketplaceParticipations";

    /// <returns>Marketplace ids, without the pseudo marketplaces Amazon keeps for orders of other channels.</returns>
    /// <exception cref="RefusedException">The app lacks a role for this question.</exception>
    /// <exception cref="Core.Auditing.SourceUnavailableException">Amazon refused for another reason, or a fault did not pass.</exception>
    public ValueTask<IReadOnlyList<string>> AskAsync(CancellationToken cancellationToken)
        => api.AskAsync(new ApiRequest(Operation.GetMarketplaceParticipations, Path, []), Read, cancellationToken);

    private static IReadOnlyList<string> Read(Answer answer)
    {
        try
        {
            var payload = JsonSerializer.Deserialize(answer.Body.Span, PayloadContext.Default.ParticipationsPayload);
            return payload?.Entries is { } entries
                ? [.. entries.Where(IsSoldOn).Select(entry => entry!.Marketplace!.Id!).Distinct(StringComparer.Ordinal)]
                : throw new PassingFaultException(PassingFaultTexts.Unreadable);
        }
        catch (JsonException broken)
        {
            throw new PassingFaultException(PassingFaultTexts.Unreadable, inner: broken);
        }
    }

    // "Non-Amazon DE", "SI UK Prod Marketplace" and the like have domains of their own; searchOrders answers them with 403.
    private static bool IsSoldOn(ParticipationEntryPayload? entry)
        => entry is { Marketplace: { Id.Length: > 0 } marketplace, Participation.IsParticipating: true }
            && (Marketplace.Find(marketplace.Id) is not null
                || (marketplace.DomainName ?? "").StartsWith("www.amazon.", StringComparison.OrdinalIgnoreCase));
}
