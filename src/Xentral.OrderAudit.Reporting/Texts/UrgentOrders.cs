using Xentral.OrderAudit.Core.Auditing;
using Xentral.OrderAudit.Core.Texts;
using Xentral.OrderAudit.Reporting.Figures;

namespace Xentral.OrderAudit.Reporting.Texts;

/// <summary>Which affected orders to mend first, and how: those still to be shipped, the most overdue before the others.</summary>
public static class UrgentOrders
{
    /// <returns>A line per order: number, deadline, what is wrong, what to do.</returns>
    public static IReadOnlyList<string> Lines(AuditResult result, LocalFormat format, Audience audience, int most)
    {
        ArgumentNullException.ThrowIfNull(format);
        var text = new FindingText(format.Language, audience);
        return
        [
            .. new ShippingRisk(result, format).Listed
                .Where(entry => entry.Due <= ShippingDue.NoDeadline)
                .Take(most)
                .Select(entry => Line(entry.Order, entry.Due, format, text)),
        ];
    }

    private static string Line(AuditedOrder order, ShippingDue due, LocalFormat format, FindingText text)
    {
        var deadline = order.ShipBy is { } shipBy ? $" ({format.Moment(shipBy)})" : "";
        var worst = order.Findings
            .Where(finding => finding.Accepted is null)
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        var what = worst is null ? "" : $": {text.Title(worst)}. {text.Advice(worst, order.Cause)}";
        return $"{order.Number}  {ShippingRisk.Name(due).In(format.Language)}{deadline}{what}";
    }
}
