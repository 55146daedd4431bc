using Xentral.OrderAudit.Core.Comparing.Parts;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

internal static class DamageDetection
{
    public static IReadOnlyList<FieldDamage> Find(ComparisonRun run) => [];
}
