using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Rules.Tests.Fixtures;

/// <summary>Takes a fixture the real way: rows matched, addresses compared, the whole catalogue asked.</summary>
public static class FixtureRunner
{
    public static readonly DateOnly Today = new(2023, 8, 9);

    private static readonly OrderNumber Number = new("302-1234567-1234567");

    /// <param name="switchedOn">An optional rule to ask as well; the others stay silent, as by default.</param>
    public static IReadOnlyList<string> FindingsOf(FixtureCase fixture, string switchedOn = "")
    {
        var silent = RuleCatalog.OptionalIds.Where(id => id != switchedOn).ToDictionary(id => id, _ => (Severity?)null);
        var runner = new RuleRunner(RuleCatalog.OrderRules, RuleCatalog.RunRules, RuleCatalog.Unreadable, silent, NullLogger<RuleRunner>.Instance);

        var findings = fixture switch
        {
            { UnknownOrders: { } numbers } => runner.Inspect(new RunFacts(new Coverage(), AcceptList.Empty) { UnknownOrders = [.. numbers.Select(Unknown)] }),
            { UnreadableCarts: { } numbers }
                => runner.Inspect(new RunFacts(new Coverage(), AcceptList.Empty) { UnreadableCarts = [.. numbers.Select(number => new OrderNumber(number))] }),
            { Coverage: { } reasons } => runner.Inspect(new RunFacts(CoverageOf(reasons), AcceptList.Empty)),
            { AcceptFile: { } lines } => Accepting(runner, Compare(fixture), string.Join('\n', lines)),
            _ => runner.Inspect(Compare(fixture)),
        };
        return [.. findings.Select(finding => string.Create(CultureInfo.InvariantCulture, $"{finding.Rule.Id} {finding.Severity}").ToLowerInvariant())];
    }

    private static List<Finding> Accepting(RuleRunner runner, OrderComparison comparison, string acceptFile)
    {
        var accepted = new AcceptList(AcceptFile.Parse(acceptFile, AcceptFile.DefaultName, []), Today);
        var marked = accepted.Mark(Number, comparison.Amazon.DeliveryAddress, comparison.Erp?.DeliveryAddress, runner.Inspect(comparison));

        return [.. marked.Where(finding => finding.Accepted is null), .. runner.Inspect(new RunFacts(new Coverage(), accepted))];
    }

    private static OrderComparison Compare(FixtureCase fixture)
    {
        var match = OrderMatch.Of(fixture.Xentral.Select((row, index) => row.ToOrder(index + 1, Number)));
        var judged = match switch
        {
            OrderMatch.Matched matched => matched.Order,
            OrderMatch.Ambiguous ambiguous => ambiguous.Orders[0],
            _ => null,
        };

        var order = new AmazonOrder
        {
            Number = Number,
            PurchasedAt = DateTimeOffset.UnixEpoch,
            LastUpdatedAt = fixture.Order.LastUpdatedAt,
            Status = fixture.Order.Status,
            Fulfilment = fixture.Order.Fulfilment,
            IsInStorePickup = fixture.Order.IsInStorePickup,
            HasLostLetters = fixture.Order.HasLostLetters,
            HasRivalAddress = fixture.Order.HasRivalAddress,
            UnreadableBecause = fixture.Order.UnreadableBecause is { } because ? new(because, because) : null,
            DeliveryAddress = fixture.Amazon,
        };
        var addresses = judged is not null && fixture.Order.HasAddressToJudge
            ? AddressComparer.Compare(fixture.Amazon ?? PostalAddress.Empty, judged.DeliveryAddress, fixture.Order.HasLostLetters)
            : null;

        return new OrderComparison
        {
            Amazon = order,
            Match = match,
            Erp = judged,
            Addresses = addresses,
            Evidence = new EvidenceComparer(TimeZoneInfo.Utc).Compare(order, judged, addresses, fixture.Evidence ?? ErpEvidence.None),
            IsPastImportGrace = fixture.Order.IsPastImportGrace,
        };
    }

    private static UnknownOrder Unknown(string number)
        => new(new OrderNumber(number), new ErpOrderReference(1, "200001", "freigegeben"), new DateOnly(2023, 8, 5));

    private static Coverage CoverageOf(IReadOnlyDictionary<NotCheckableReason, int> reasons)
    {
        var coverage = new Coverage();
        foreach (var (reason, count) in reasons)
        {
            for (var i = 0; i < count; i++)
            {
                coverage.Add(new AuditedOrder { Number = Number, Outcome = Outcome.NotCheckable, Reason = reason });
            }
        }

        return coverage;
    }
}
