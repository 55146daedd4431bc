using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Evidence;
using Xentral.OrderAudit.Core.Texts;

namespace Xentral.OrderAudit.Reporting.Case;

/// <summary>
/// For which affected orders the letter may repeat what the vendor said on 9 August 2023: temporary, caused by Amazon's transfer, in contact
/// with Amazon. Only for orders that may have been harmed in the transfer, and only for purchases of those days unless somebody vouches for more.
/// </summary>
/// <param name="isVouchedFor">By an enclosed proof, or by the merchant.</param>
internal sealed class VendorStatement(AuditResult result, LocalFormat format, bool isVouchedFor)
{
    private readonly IReadOnlyList<AuditedOrder> harmedInTransfer = [.. result.AffectedOrders.Where(MayBeTheTransfer)];

    /// <summary>Orders that may have been harmed in the transfer, whenever purchased.</summary>
    public int Candidates => harmedInTransfer.Count;

    /// <summary>Orders the statement is made for.</summary>
    public int Covered => isVouchedFor ? Candidates : harmedInTransfer.Count(IsOfThoseDays);

    public bool IsCarried => Covered > 0;

    /// <summary>It rests on the days of the incident alone.</summary>
    public bool IsOfThatIncident => !isVouchedFor || (IsCarried && harmedInTransfer.All(IsOfThoseDays));

    // What the run proves to be Xentral's, a hand's or a later change's was not the transfer. What it proves nothing of may have been,
    // as long as it is an address that suffered: that an order never arrived has many reasons.
    private static bool MayBeTheTransfer(AuditedOrder order) => Origins.Of(order) switch
    {
        Origin.Amazon or Origin.OnTheWay => true,
        Origin.Unproven => order.Cause == Cause.LostInTransfer,
        _ => false,
    };

    private bool IsOfThoseDays(AuditedOrder order)
        => order.PurchasedAt != default && VendorIncident.Covers(DateOnly.FromDateTime(format.Local(order.PurchasedAt)));
}
