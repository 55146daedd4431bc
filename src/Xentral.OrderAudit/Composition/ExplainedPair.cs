using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Rules;

namespace Xentral.OrderAudit.Composition;

/// <summary>Two addresses compared, with every step, and what the rules say of an unshipped order that has them.</summary>
internal sealed record ExplainedPair(AddressExplanation Explanation, IReadOnlyList<Finding> Findings)
{
    public AddressComparison Comparison => Explanation.Comparison;

    public static ExplainedPair Of(AddressPair pair)
    {
        var explanation = AddressExplanation.Of(pair.Amazon, pair.Xentral.DeliveryAddress);
        using var services = new ServiceCollection().AddLogging().AddOrderRules(new ConfigurationBuilder().Build()).BuildServiceProvider();
        var comparison = new OrderComparison
        {
            Amazon = new AmazonOrder
            {
                Number = AddressPair.Number,
                PurchasedAt = default,
                Fulfilment = Fulfilment.Merchant,
                Status = AmazonOrderStatus.Unshipped,
                DeliveryAddress = pair.Amazon,
            },
            Match = new OrderMatch.Matched(pair.Xentral),
            Erp = pair.Xentral,
            Addresses = explanation.Comparison,
        };

        return new(explanation, services.GetRequiredService<RuleRunner>().Inspect(comparison));
    }
}
