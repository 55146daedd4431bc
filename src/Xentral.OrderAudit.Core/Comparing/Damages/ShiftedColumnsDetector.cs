using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Values stand one column off.</summary>
internal static class ShiftedColumnsDetector
{
    public static void Find(ref DamageReport report)
    {
        foreach (var difference in report.Run.Differences)
        {
            if (difference.Kind == DifferenceKind.ColumnsShifted)
            {
                report.Add(AddressField.Address, DamageKind.ShiftedColumns, difference.Erp, difference.Amazon);
                return;
            }
        }
    }
}
