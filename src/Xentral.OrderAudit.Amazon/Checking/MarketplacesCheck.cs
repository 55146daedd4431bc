using Microsoft.Extensions.Options;
using Xentral.OrderAudit.Amazon.Throttling;
using Xentral.OrderAudit.Amazon.Transport;
using Xentral.OrderAudit.Core.Checking;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Amazon.Checking;

/// <summary>Does the account sell on the configured marketplaces? One request of a budget that audits do not use.</summary>
internal sealed class MarketplacesCheck(ISellerMarketplaces marketplaces, RequestBudgets budgets, IOptions<AmazonOptions> options) : ISetupCheck
{
    public string Id => "amazon-marketplaces";

    public LocalizedText Title { get; } = new("Marktplätze", "Marketplaces");

    public async Task<CheckResult> RunAsync(CancellationToken cancellationToken = default)
    {
        if (budgets.For(Operation.GetMarketplaceParticipations).Left.Wait > TimeSpan.Zero)
        {
            return CheckResult.NotChecked(
                new("Amazon lässt diese Abfrage nur einmal je Minute zu.", "Amazon permits this request once a minute only."),
                new("Versuchen Sie es in einer Minute noch einmal.", "Try again in a minute."));
        }

        return await marketplaces.FindAsync(cancellationToken).ConfigureAwait(false) is { } soldOn
            ? Judge(options.Value.ResolveMarketplaceIds(), soldOn)
            : CheckResult.Warning(
                new("Amazon verrät dieser App nicht, auf welchen Marktplätzen Sie verkaufen.", "Amazon does not tell this app on which marketplaces you sell."),
                new("Für die Prüfung ist das nicht nötig. Achten Sie selbst darauf, dass Amazon:MarketplaceIds stimmt.",
                    "An audit does not need it. See to it yourself that Amazon:MarketplaceIds is right."));
    }

    private static CheckResult Judge(IReadOnlyList<string> configured, IReadOnlyList<string> soldOn)
    {
        var foreign = configured.Except(soldOn).ToList();
        var others = soldOn.Except(configured).ToList();
        if (foreign.Count == 0)
        {
            var names = Names(configured);
            return CheckResult.Ok(others.Count == 0
                ? new($"Sie verkaufen auf {names}.", $"You sell on {names}.")
                : new($"Sie verkaufen auf {names}. Nicht geprüft würden: {Names(others)}.", $"You sell on {names}. Not audited would be: {Names(others)}."));
        }

        var problem = new LocalizedText($"Auf {Names(foreign)} verkauft dieses Konto nicht.", $"This account does not sell on {Names(foreign)}.");
        var advice = soldOn.Count == 0
            ? new LocalizedText(
                "Amazon nennt in dieser Region gar keinen Marktplatz. Prüfen Sie Amazon:Region und ob das Refresh-Token von Ihrem Konto stammt.",
                "Amazon names no marketplace in this region. Check Amazon:Region, and that the refresh token is your account's.")
            : new($"Tragen Sie unter Amazon:MarketplaceIds nur ein, wo Sie verkaufen: {Names(soldOn)}.",
                $"Name under Amazon:MarketplaceIds only where you sell: {Names(soldOn)}.");
        return foreign.Count == configured.Count ? CheckResult.Failed(problem, advice) : CheckResult.Warning(problem, advice);
    }

    private static string Names(IEnumerable<string> ids) => string.Join(", ", ids.Select(Marketplace.NameOf));
}
