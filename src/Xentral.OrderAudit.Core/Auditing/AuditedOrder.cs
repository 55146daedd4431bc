using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Orders;
using Xentral.OrderAudit.Core.Rules;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Core.Auditing;

/// <summary>One Amazon order after the audit: its outcome and what speaks for it. Holds no more than reports need.</summary>
public sealed record AuditedOrder
{
    public required OrderNumber Number { get; init; }

    public required Outcome Outcome { get; init; }

    /// <summary>Set exactly when the order is affected.</summary>
    public Cause? Cause { get; init; }

    /// <summary>Where exactly it was harmed, where Xentral's side tables prove it; only ever set beside a cause.</summary>
    public CauseDetail? Detail { get; init; }

    /// <summary>When Xentral fetched it into its staging table; set for orders that are stuck or were discarded there.</summary>
    public DateTimeOffset? StagedAt { get; init; }

    /// <summary>Set exactly when the order is not checkable.</summary>
    public NotCheckableReason? Reason { get; init; }

    public DateTimeOffset PurchasedAt { get; init; }

    public DateTimeOffset? ShipBy { get; init; }

    /// <inheritdoc cref="AmazonOrder.ShippedAt"/>
    public DateTimeOffset? ShippedAt { get; init; }

    public string MarketplaceId { get; init; } = "";

    public AmazonOrderStatus AmazonStatus { get; init; }

    /// <summary>The row of Xentral that was judged, or the cancelled one if that is all there is.</summary>
    public ErpOrderReference? Erp { get; init; }

    /// <summary>What Xentral's delivery notes say of the shipping; <see langword="null"/> when there is none or it was not asked.</summary>
    public ErpShipping? Shipping { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Circumstances that explain but do not change the outcome; never personal data.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init; } = [];

    /// <summary>What else happened to the order, for programs; <see cref="Notes"/> tell it to people.</summary>
    public IReadOnlyList<Circumstance> Circumstances { get; init; } = [];

    /// <summary>A dated defect of Xentral that damage and day fit, as a sentence; for the merchant and support, never part of a claim.</summary>
    public LocalizedText? KnownDefect { get; init; }

    /// <summary>Both addresses, kept for affected orders only; personal data.</summary>
    public PostalAddress? AmazonAddress { get; init; }

    /// <inheritdoc cref="AmazonAddress"/>
    public PostalAddress? ErpAddress { get; init; }

    /// <summary>Reports list an order unless it is clear without any remark.</summary>
    public bool IsListed => Outcome != Outcome.Clear || Findings.Count > 0;
}
