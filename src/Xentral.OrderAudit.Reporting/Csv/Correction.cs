using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Csv;

/// <summary>One order to mend: what is right, and which fields of Xentral's form have something else.</summary>
internal sealed record Correction(AuditedOrder Order, ShippingDue Due, XentralForm Right, IReadOnlySet<int> Changed)
{
    /// <summary>The orders still to be shipped, most urgent first. Empty for a result that holds no addresses.</summary>
    public static IEnumerable<Correction> Of(ShippingRisk risk) => risk.Listed
        .Where(entry => entry.Due <= ShippingDue.NoDeadline && entry.Order.AmazonAddress is not null)
        .Select(entry => Of(entry.Order, entry.Due));

    private static Correction Of(AuditedOrder order, ShippingDue due)
    {
        var right = XentralForm.Of(order.AmazonAddress!);
        var changed = order.ErpAddress is { } stored
            ? right.DifferingFrom(XentralForm.AsStored(stored))

            // An order that is not there has to be typed in as a whole.
            : Enumerable.Range(0, right.Values.Count).Where(field => right.Values[field].Length > 0);
        return new(order, due, right, changed.ToHashSet());
    }
}
