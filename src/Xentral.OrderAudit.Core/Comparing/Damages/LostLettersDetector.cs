using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Letters outside ASCII vanished ("Mller"); told by the word at Amazon.</summary>
internal static class LostLettersDetector
{
    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            for (var i = report.Erp.FirstOf(line); i < report.Erp.EndOf(line); i++)
            {
                ref var word = ref report.Erp.Words[i];

                if (word.Match == WordMatch.LettersLost && word.RawLength < report.Amazon.Words[word.Partner].RawLength)
                {
                    report.Add(line, DamageKind.LostLetters, alsoAtAmazon: false, report.CounterpartText(line));
                    break;
                }
            }
        }
    }
}
