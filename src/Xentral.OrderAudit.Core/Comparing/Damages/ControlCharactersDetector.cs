using System.Globalization;
using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Tabs, line breaks, zero-width characters, byte order and direction marks inside a value.</summary>
internal static class ControlCharactersDetector
{
    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if ((report.Erp.RepairsOf(line) & Repairs.ControlCharacters) != 0)
            {
                var isThere = report.Counterpart(line) is { } other && (report.Amazon.RepairsOf(other) & Repairs.ControlCharacters) != 0;
                report.Add(line, DamageKind.ControlCharacters, isThere, report.Erp.Repaired(line));
            }
        }

        var (amazon, erp) = (report.Amazon.Address, report.Erp.Address);

        Look(ref report, AddressField.PostalCode, erp.PostalCode, amazon.PostalCode);
        Look(ref report, AddressField.State, erp.State, amazon.State);
        Look(ref report, AddressField.Country, erp.Country, amazon.Country);
        Look(ref report, AddressField.Phone, erp.Phone, amazon.Phone);
    }

    private static void Look(ref DamageReport report, AddressField field, string erp, string amazon)
    {
        if (Shows(erp))
        {
            report.Add(field, DamageKind.ControlCharacters, erp, amazon, Shows(amazon), TextRepair.Repair(erp, out _));
        }
    }

    private static bool Shows(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return false;
        }

        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, TextRepair.LongestConsidered)))
        {
            if (char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }
}
