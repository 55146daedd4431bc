using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>The number of a German Packstation or Postfiliale has three digits; DHL's interface takes no other.</summary>
internal static class PickupNumberDetector
{
    private const int Digits = 3;

    public static void Find(ref DamageReport report)
    {
        var erp = report.Erp;

        if (report.Run.Rules?.Code != "DE" || erp.PickupWord < 0 || !IsNumbered(erp))
        {
            return;
        }

        var number = NumberOf(erp);
        if (number.Length != Digits)
        {
            var line = erp.Words[erp.PickupWord].Line;
            report.Add(AddressField.PickupPoint, DamageKind.MalformedPickupNumber, erp.Stored(line), report.CounterpartText(line), number == NumberOf(report.Amazon));
        }
    }

    // Shops and lockers of other kinds go by name.
    private static bool IsNumbered(AddressSide side)
        => side.Words.Text(in side.Words[side.PickupWord]) is "packstation" or "postfiliale";

    private static string NumberOf(AddressSide side)
        => side.PickupNumber < 0 ? "" : side.Words.Text(in side.Words[side.PickupNumber]).ToString();
}
