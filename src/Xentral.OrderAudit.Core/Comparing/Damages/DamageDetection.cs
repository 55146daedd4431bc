using Xentral.OrderAudit.Core.Comparing.Parts;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>All ways in which Xentral's text may be damaged, each looked for by a detector of its own.</summary>
internal static class DamageDetection
{
    public static IReadOnlyList<FieldDamage> Find(ComparisonRun run)
    {
        var report = new DamageReport(run);

        FillerDetector.Find(ref report);
        MaskDetector.Find(ref report);
        MojibakeDetector.Find(ref report);
        ReplacedCharactersDetector.Find(ref report);
        LostLettersDetector.Find(ref report);
        HtmlEntityDetector.Find(ref report);
        ControlCharactersDetector.Find(ref report);
        SurroundingBlanksDetector.Find(ref report);
        TruncationDetector.Find(ref report);
        ShiftedColumnsDetector.Find(ref report);
        PostalCodeDetector.Find(ref report);
        CountryDetector.Find(ref report);
        ContactDetailsDetector.Find(ref report);
        TestDataDetector.Find(ref report);
        EmojiDetector.Find(ref report);
        PhoneDetector.Find(ref report);
        HouseNumberDetector.Find(ref report);
        StateDetector.Find(ref report);
        PickupNumberDetector.Find(ref report);
        MilitaryDetector.Find(ref report);

        return report.Damages;
    }
}
