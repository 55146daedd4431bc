using Xentral.OrderAudit.Core.Comparing;

namespace Xentral.OrderAudit.Core.Texts;

/// <summary>What people read for a <see cref="Verdict"/>.</summary>
public static class VerdictTexts
{
    public static LocalizedText Name(this Verdict verdict) => verdict switch
    {
        Verdict.Identical => new("identisch", "identical"),
        Verdict.Equivalent => new("gleichbedeutend", "equivalent"),
        Verdict.Minor => new("kleine Abweichung", "minor difference"),
        Verdict.Material => new("anderer Ort oder andere Person", "another place or person"),
        Verdict.Missing => new("Angabe fehlt in Xentral", "a part is missing in Xentral"),
        Verdict.Incomparable => new("nicht vergleichbar: Amazon nennt keine Adresse", "incomparable: Amazon gives no address"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };
}
