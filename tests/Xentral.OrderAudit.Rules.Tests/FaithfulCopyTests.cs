using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.TestSupport.Addresses;
using Xentral.OrderAudit.TestSupport.Addresses.Rendering;

namespace Xentral.OrderAudit.Rules.Tests;

/// <summary>Invented merchants in bulk: whatever an importer does to the form of an address, no rule may call it damaged.</summary>
public sealed class FaithfulCopyTests
{
    private const int Count = 4_000;

    // Where a street stands only the alignment knows; the comparison has tests of its own for that.
    private const string StreetInOtherField = "XOA213";

    [Fact]
    public void Faithful_copies_show_no_damage()
    {
        var random = new Random(4711);
        var (addresses, rendering) = (new TrueAddresses(random), new FaithfulRendering(random));
        var alarms = new List<string>();

        for (var i = 0; i < Count; i++)
        {
            var truth = addresses.Next();
            var comparison = new OrderComparison
            {
                Amazon = new AmazonOrder { Number = new("302-1234567-1234567"), PurchasedAt = DateTimeOffset.UnixEpoch },
                Match = OrderMatch.Of([]),
                Addresses = AddressComparer.Compare(truth.Amazon, rendering.Of(truth)),
            };

            alarms.AddRange(RuleCatalog.OrderRules
                .Where(rule => !RuleCatalog.OptionalIds.Contains(rule.Info.Id))
                .SelectMany(rule => rule.Inspect(comparison))
                .Where(finding => finding.Severity >= Severity.Warning && finding.Rule.Id[3] is '1' or '2' or '9' && finding.Rule.Id != StreetInOtherField)
                .Select(finding => $"{finding.Rule.Id} {finding.Severity}: {finding.Amazon}  →  {finding.Erp}"));
        }

        Assert.True(alarms.Count == 0, $"{alarms.Count} alarms:\n{string.Join('\n', alarms.Take(40))}");
    }
}
