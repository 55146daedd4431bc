using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>"&amp;uuml;" or "&amp;amp;" stored as text.</summary>
internal static class HtmlEntityDetector
{
    private const Repairs Entities = Repairs.HtmlEntities | Repairs.Ampersand;

    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if ((report.Erp.RepairsOf(line) & Entities) != 0)
            {
                var isThere = report.Counterpart(line) is { } other && (report.Amazon.RepairsOf(other) & Entities) != 0;
                report.Add(line, DamageKind.HtmlEntity, isThere, report.Erp.Repaired(line));
            }
        }
    }
}
