using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>A value that breaks off at a column's length, in the middle of a word, or at a character the database cannot store.</summary>
internal static class TruncationDetector
{
    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if (report.Run.CutOf(line) is { } cut)
            {
                var whole = report.Amazon.Stored(cut.AmazonLine);
                report.Add(DamageReport.FieldOf(line), cut.AtEmoji ? DamageKind.CutAtEmoji : DamageKind.Truncated, report.Erp.Stored(line), whole, repaired: whole);
            }
            else if (HasCutWord(report.Erp, line))
            {
                report.Add(line, DamageKind.Truncated, alsoAtAmazon: false, report.CounterpartText(line));
            }
        }
    }

    private static bool HasCutWord(AddressSide erp, AddressLine line)
    {
        for (var i = erp.FirstOf(line); i < erp.EndOf(line); i++)
        {
            if (erp.Words[i].Match == WordMatch.CutOff)
            {
                return true;
            }
        }

        return false;
    }
}
