using Xentral.OrderAudit.Core.Accepting;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>Judges one Amazon order against Xentral's rows for it.</summary>
/// <param name="accepted">Deviations the merchant has accepted.</param>
/// <param name="importGrace">How long after the purchase Xentral may take to import an order.</param>
/// <param name="zone">The zone of Xentral's clock; UTC when not given.</param>
public sealed class OrderAuditor(RuleRunner rules, AcceptList accepted, TimeSpan importGrace, TimeProvider clock, TimeZoneInfo? zone = null)
{
    private readonly EvidenceComparer evidenceComparer = new(zone ?? TimeZoneInfo.Utc);
    private readonly OrderNotes notes = new(zone ?? TimeZoneInfo.Utc, clock);

    /// <param name="rows">All rows Xentral has for the number.</param>
    /// <param name="evidence">What else Xentral knows of the order.</param>
    /// <param name="erpAsOf">The moment Xentral's data is of, when that is a past one: what was purchased later cannot be in it.</param>
    /// <param name="earlier">The judgement on the same order and rows before there was evidence: their addresses need not be compared again.</param>
    public OrderJudgement Judge(
        AmazonOrder order, IEnumerable<ErpOrder> rows, ErpEvidence? evidence = null, DateTimeOffset? erpAsOf = null, OrderJudgement? earlier = null)
    {
        var known = evidence ?? ErpEvidence.None;
        if (order.UnreadableBecause is { } because)
        {
            return OrderJudgement.NotCheckable(order, NotCheckableReason.Unreadable, [rules.Unreadable(because)]);
        }

        var match = OrderMatch.Of(rows);
        if (Gate(order) is { } gated)
        {
            // The address is out of bounds, but that the order is cancelled at Amazon and open in Xentral can still be said.
            var comparison = new OrderComparison { Amazon = order, Match = match, Erp = Head(match) };
            return OrderJudgement.NotCheckable(order, gated, gated == NotCheckableReason.Cancelled ? rules.Inspect(comparison) : [], match);
        }

        return match switch
        {
            OrderMatch.Matched matched => JudgeRow(order, match, matched.Order, known, erpAsOf, earlier),
            OrderMatch.Ambiguous ambiguous => ambiguous.Orders.Select(
                row => JudgeRow(order, match, row, known, erpAsOf, earlier)).MaxBy(judgement => judgement.Gravity)!,
            _ => JudgeMissing(order, match, known, erpAsOf),
        };
    }

    /// <summary>The judgement on an order whose rows in Xentral could not be read.</summary>
    /// <param name="because">The reason, without personal data.</param>
    public OrderJudgement Unreadable(AmazonOrder order, LocalizedText because)
        => OrderJudgement.NotCheckable(order, NotCheckableReason.Unreadable, [rules.Unreadable(because)]);

    private static NotCheckableReason? Gate(AmazonOrder order) => order switch
    {
        { Fulfilment: Fulfilment.Amazon } => NotCheckableReason.AmazonFulfilled,
        { Status: AmazonOrderStatus.Cancelled or AmazonOrderStatus.Unfulfillable } => NotCheckableReason.Cancelled,
        { Status: AmazonOrderStatus.Pending or AmazonOrderStatus.PendingAvailability } => NotCheckableReason.Pending,
        { IsInStorePickup: true } => NotCheckableReason.StorePickup,
        _ => null,
    };

    private static ErpOrder? Head(OrderMatch match) => match switch
    {
        OrderMatch.Matched matched => matched.Order,
        OrderMatch.Ambiguous ambiguous => ambiguous.Orders[0],
        _ => null,
    };

    private OrderJudgement JudgeRow(
        AmazonOrder order, OrderMatch match, ErpOrder row, ErpEvidence known, DateTimeOffset? erpAsOf, OrderJudgement? earlier)
    {
        var dataIsOf = DataIsOf(erpAsOf);
        if (row.IsAnonymised || Anonymisation.IsCertain(order, row, dataIsOf))
        {
            return OrderJudgement.NotCheckable(order, NotCheckableReason.Anonymised, [], match, row);
        }

        var addresses = order.IsAddressWithheld
            ? null
            : earlier?.AddressesOf(row) ?? AddressComparer.Compare(order.DeliveryAddress ?? PostalAddress.Empty, row.DeliveryAddress, order.HasLostLetters);
        var comparison = new OrderComparison
        {
            Amazon = order,
            Match = match,
            Erp = row,
            Addresses = addresses,
            Evidence = evidenceComparer.Compare(order, row, addresses, known),
            IsPastImportGrace = IsPastImportGrace(order, erpAsOf),
        };

        var findings = new ReadableFindings(rules, Inspect).Of(comparison);
        return OrderJudgement.Of(order, comparison, findings, notes, Anonymisation.PlaceholderOf(order, row, dataIsOf));
    }

    private OrderJudgement JudgeMissing(AmazonOrder order, OrderMatch match, ErpEvidence known, DateTimeOffset? erpAsOf)
    {
        var comparison = new OrderComparison
        {
            Amazon = order,
            Match = match,
            Evidence = evidenceComparer.Compare(order, row: null, addresses: null, known),
            IsPastImportGrace = IsPastImportGrace(order, erpAsOf),
        };
        var findings = Inspect(comparison);

        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return OrderJudgement.Of(order, comparison, findings, notes);
        }

        return OrderJudgement.NotCheckable(order, ReasonWithoutRow(comparison), findings, match);
    }

    // Without a row there is nothing to call clear: the import is not due yet, or Amazon did not say who ships, or whether it is to be shipped at all.
    private static NotCheckableReason ReasonWithoutRow(OrderComparison comparison) => comparison switch
    {
        { IsPastImportGrace: false } => NotCheckableReason.Pending,
        { Amazon: { Fulfilment: Fulfilment.Merchant, Status: AmazonOrderStatus.Unknown } } => NotCheckableReason.StatusUnknown,
        { Amazon.Fulfilment: Fulfilment.Unknown } => NotCheckableReason.FulfilmentUnknown,
        _ => NotCheckableReason.Unreadable,
    };

    private IReadOnlyList<Finding> Inspect(OrderComparison comparison)
        => accepted.Mark(comparison.Amazon.Number, comparison.Amazon.DeliveryAddress, comparison.Erp?.DeliveryAddress, rules.Inspect(comparison));

    private bool IsPastImportGrace(AmazonOrder order, DateTimeOffset? erpAsOf) => DataIsOf(erpAsOf) - order.PurchasedAt > importGrace;

    private DateTimeOffset DataIsOf(DateTimeOffset? erpAsOf) => clock.GetUtcNow() is var now && erpAsOf < now ? erpAsOf.Value : now;
}
