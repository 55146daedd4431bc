using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Rules;

/// <summary>Whether a part lost its end. Mismatch rules then leave it to XOA313 and XOA314, which say where it was cut.</summary>
internal static class CutText
{
    public static bool IsCut(this AddressComparison addresses, AddressField field)
        => addresses.Find(DamageKind.Truncated, field) is not null
            || addresses.Find(DamageKind.CutAtEmoji, field) is not null
            || addresses.Differences.Any(difference => difference.Field == field && (difference.Kind is DifferenceKind.Truncated or DifferenceKind.CutAtEmoji));
}
