using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Rules;

/// <summary>When a rule may leave a case to another one: only when that one is at least as grave.</summary>
internal static class Leaving
{
    /// <summary>The difference is there and is an error; a rule may rely on the one that reports it.</summary>
    public static bool HasGrave(this AddressComparison addresses, DifferenceKind kind)
        => addresses.Find(kind) is { Verdict: Verdict.Material or Verdict.Missing };

    /// <summary>The gravest difference of several kinds; the comparison lists the gravest first.</summary>
    public static FieldDifference? FindGravest(this AddressComparison addresses, params ReadOnlySpan<DifferenceKind> kinds)
    {
        foreach (var difference in addresses.Differences)
        {
            if (kinds.Contains(difference.Kind))
            {
                return difference;
            }
        }

        return null;
    }

    /// <summary>The part lost its end. XOA313 and XOA314 say where it was cut, and are errors when a grave difference is left to them.</summary>
    public static bool IsCut(this AddressComparison addresses, AddressField field)
        => addresses.Differences.Any(difference => difference.Field == field && (difference.Kind is DifferenceKind.Truncated or DifferenceKind.CutAtEmoji));
}
