using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>
/// What can be said of an order by itself. Whether an address that Amazon sent incompletely is Amazon's loss or a missing role
/// shows only when the whole run is known, so such an order waits for <see cref="Settle"/>.
/// </summary>
public sealed class OrderJudgement
{
    private readonly AuditedOrder order;
    private readonly AddressComparison? addresses;

    private OrderJudgement(AuditedOrder order, AddressComparison? addresses, ErpOrder? row = null)
    {
        this.order = order;
        this.addresses = addresses;
        Row = row;
    }

    public OrderNumber Number => order.Number;

    public DateTimeOffset PurchasedAt => order.PurchasedAt;

    /// <summary>Whatever else Xentral knows of the order should be asked: it is affected, so its cause must be proven.</summary>
    public bool NeedsEvidence => order.Outcome == Outcome.Affected;

    /// <summary>Xentral's staging table has the order, but its cart cannot be read.</summary>
    public bool HasUnreadableCart { get; private init; }

    /// <summary>What to ask then.</summary>
    internal EvidenceQuestion Question => new(order.Number, Row, EvidenceComparer.IsAnotherAddress(addresses));

    private ErpOrder? Row { get; }

    /// <summary>How the addresses compared, if this is the row the judgement is about.</summary>
    internal AddressComparison? AddressesOf(ErpOrder row) => ReferenceEquals(row, Row) ? addresses : null;

    /// <summary>Amazon gave this order a complete address, which proves that the personal-data role is there.</summary>
    public bool ProvesAmazonAddresses => addresses is { IsAmazonComplete: true };

    /// <summary>The name on an emptied row that Amazon does not know; many rows of the run with the same one show that it is a placeholder.</summary>
    internal string? Placeholder { get; private init; }

    /// <summary>The outcome depends on the rest of the run.</summary>
    public bool MustWait => Placeholder is not null || LacksAmazonAddress;

    private bool LacksAmazonAddress => addresses is { IsAmazonComplete: false } && order.Cause is not (Cause.NotImported or Cause.Duplicated);

    /// <summary>For choosing the worst of several rows.</summary>
    public int Gravity
        => order.Findings.Where(finding => finding.Accepted is null).Sum(
            finding => finding.Severity switch { Severity.Error => 10_000, Severity.Warning => 100, _ => 1 });

    public static OrderJudgement NotCheckable(
        AmazonOrder amazon,
        NotCheckableReason reason,
        IReadOnlyList<Finding> findings,
        OrderMatch? match = null,
        ErpOrder? row = null)
        => new(
            Describe(amazon, row ?? RowOf(match)) with
            {
                Outcome = Outcome.NotCheckable,
                Reason = reason,
                Findings = reason == NotCheckableReason.Unreadable ? findings : AsHints(findings),
            },
            addresses: null);

    internal static OrderJudgement Of(
        AmazonOrder amazon, OrderComparison comparison, IReadOnlyList<Finding> findings, OrderNotes notes, string? placeholder = null)
    {
        var known = comparison.Evidence.Known;
        var described = Describe(amazon, comparison.Erp ?? RowOf(comparison.Match)) with
        {
            Findings = findings,
            Shipping = ErpShipping.Of(known.DeliveryNotes),
        };
        var errors = findings.Where(finding => finding.IsOpenError).ToList();
        if (IsAgainstRival(comparison, errors))
        {
            return NotCheckable(amazon, NotCheckableReason.AddressesContradict, findings, comparison.Match, comparison.Erp);
        }

        if (errors.Count == 0)
        {
            return ReasonAgainstClear(comparison) is { } reason
                ? NotCheckable(amazon, reason, findings, comparison.Match, comparison.Erp)
                : new(described with { Outcome = Outcome.Clear }, comparison.Addresses);
        }

        if (errors.TrueForAll(finding => finding.Rule.Id == RuleRunner.UnreadableId))
        {
            return new(described with { Outcome = Outcome.NotCheckable, Reason = NotCheckableReason.Unreadable }, addresses: null);
        }

        var cause = errors.Where(finding => finding.Rule.Id != RuleRunner.UnreadableId).Min(finding => finding.Rule.Cause);
        var detail = CauseDetails.Of(cause, comparison, errors);
        return new(
            described with
            {
                Outcome = Outcome.Affected,
                Cause = cause,
                Detail = detail,
                StagedAt = detail is CauseDetail.StuckInStaging or CauseDetail.DiscardedInStaging ? notes.Moment(known.Staged!.FetchedAt) : null,
                Notes = notes.Of(comparison, cause, detail),
                Circumstances = OrderNotes.Circumstances(comparison.Evidence),
                KnownDefect = notes.KnownDefect(comparison, cause, detail),
                AmazonAddress = amazon.DeliveryAddress,
                ErpAddress = comparison.Erp?.DeliveryAddress,
            },
            comparison.Addresses,
            comparison.Erp)
        {
            Placeholder = placeholder,
            HasUnreadableCart = known.Staged?.UnreadableBecause is not null,
        };
    }

    // No error was found, but not because everything could be looked at.
    private static NotCheckableReason? ReasonAgainstClear(OrderComparison comparison) => comparison switch
    {
        { Amazon.IsAddressWithheld: true } => NotCheckableReason.Withheld,
        { Addresses.Undecidable.Count: > 0 } => NotCheckableReason.Unreadable,

        // Broken letters on both sides may have been broken by one and the same mistake; that they agree proves nothing.
        { Addresses: { IsAmazonReduced: false } addresses } when IsBrokenOnBothSides(addresses) => NotCheckableReason.Unreadable,
        _ => null,
    };

    private static bool IsBrokenOnBothSides(AddressComparison addresses)
    {
        foreach (var text in addresses.Texts)
        {
            if (Mojibake.IsIn(text.Amazon) && Mojibake.IsIn(text.Erp))
            {
                return true;
            }
        }

        return false;
    }

    // With the other one of the two addresses everything might be well.
    private static bool IsAgainstRival(OrderComparison comparison, List<Finding> errors)
        => comparison.Amazon.HasRivalAddress && errors.TrueForAll(finding => finding.Rule.Cause is Cause.LostInTransfer or Cause.IncompleteAtAmazon);

    /// <summary>The final outcome.</summary>
    /// <param name="amazonGivesAddresses">At least one order of the run has a complete address at Amazon.</param>
    /// <param name="isAnonymised">The run shows that <see cref="Placeholder"/> is one.</param>
    public AuditedOrder Settle(bool amazonGivesAddresses, bool isAnonymised = false)
    {
        if (isAnonymised)
        {
            return WithoutVerdict(NotCheckableReason.Anonymised, []);
        }

        if (!LacksAmazonAddress)
        {
            return order;
        }

        if (amazonGivesAddresses && order.Outcome == Outcome.Affected)
        {
            return order.Cause == Cause.LostInTransfer ? order with { Cause = Cause.IncompleteAtAmazon, Detail = null, StagedAt = null } : order;
        }

        // Amazon's address may lack a part and still show that nothing is wrong with Xentral's: a missing state, say. Without
        // recipient, street or place it does not.
        return order.Outcome == Outcome.Clear && addresses is { IsAmazonComparable: true } && amazonGivesAddresses
            ? order
            : WithoutVerdict(NotCheckableReason.Withheld, AsHints(order.Findings));
    }

    private AuditedOrder WithoutVerdict(NotCheckableReason reason, IReadOnlyList<Finding> findings) => order with
    {
        Outcome = Outcome.NotCheckable,
        Reason = reason,
        Cause = null,
        Detail = null,
        StagedAt = null,
        Notes = [],
        Circumstances = [],
        KnownDefect = null,
        Findings = findings,
        AmazonAddress = null,
        ErpAddress = null,
    };

    private static AuditedOrder Describe(AmazonOrder amazon, ErpOrder? row) => new()
    {
        Number = amazon.Number,
        Outcome = Outcome.Clear,
        PurchasedAt = amazon.PurchasedAt,
        ShipBy = amazon.ShipBy,
        ShippedAt = amazon.ShippedAt,
        MarketplaceId = amazon.MarketplaceId,
        AmazonStatus = amazon.Status,
        Erp = row is null ? null : new ErpOrderReference(row.Id, row.DocumentNumber, row.Status),
    };

    private static ErpOrder? RowOf(OrderMatch? match) => match switch
    {
        OrderMatch.Matched matched => matched.Order,
        OrderMatch.Ambiguous ambiguous => ambiguous.Orders[0],
        OrderMatch.Missing missing => missing.Cancelled,
        _ => null,
    };

    // An order without a verdict is not affected, so nothing about it may weigh as an error.
    private static List<Finding> AsHints(IReadOnlyList<Finding> findings)
        => [.. findings.Select(finding => finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding)];
}
