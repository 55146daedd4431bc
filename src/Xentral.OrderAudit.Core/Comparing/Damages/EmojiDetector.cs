using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Pictures in an address: label printers and Xentral's character set cannot hold them.</summary>
internal static class EmojiDetector
{
    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if ((report.Erp.RepairsOf(line) & Repairs.Emoji) != 0)
            {
                var isThere = report.Counterpart(line) is { } other && (report.Amazon.RepairsOf(other) & Repairs.Emoji) != 0;
                report.Add(line, DamageKind.Emoji, isThere, report.Erp.Repaired(line).Trim());
            }
        }
    }
}
