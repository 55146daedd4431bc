using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>UTF-8 read as Windows-1252, once or twice ("MÃ¼ller", "MÃƒÂ¼ller"), also where the second half of "à" was trimmed away.</summary>
internal static class MojibakeDetector
{
    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if ((report.Erp.RepairsOf(line) & Repairs.Mojibake) != 0)
            {
                var isThere = report.Counterpart(line) is { } other && (report.Amazon.RepairsOf(other) & Repairs.Mojibake) != 0;
                report.Add(line, DamageKind.Mojibake, isThere, report.Erp.Repaired(line));
            }
            else if (report.Erp.Stored(line).Contains('Ã', StringComparison.Ordinal) && HasHalfLetter(ref report, line))
            {
                report.Add(line, DamageKind.Mojibake, alsoAtAmazon: false, report.CounterpartText(line));
            }
        }
    }

    // "là" became "lÃ" plus a no-break space that was trimmed; a real "Ã" at the end of a word stands at Amazon too.
    private static bool HasHalfLetter(ref DamageReport report, AddressLine line)
    {
        var text = report.Erp.Stored(line);
        var at = text.IndexOf('Ã', StringComparison.Ordinal);
        var endsWord = at == text.Length - 1 || !char.IsLetter(text[at + 1]);

        return endsWord && report.CounterpartText(line).AsSpan().ContainsAny('à', 'À');
    }
}
