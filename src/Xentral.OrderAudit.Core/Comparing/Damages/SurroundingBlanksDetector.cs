using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>Blanks before or behind a value: carriers have refused labels for them.</summary>
internal static class SurroundingBlanksDetector
{
    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            if (Shows(report.Erp.Stored(line)))
            {
                report.Add(line, DamageKind.SurroundingBlanks, Shows(report.CounterpartText(line)), report.Erp.Stored(line).Trim());
            }
        }

        var (amazon, erp) = (report.Amazon.Address, report.Erp.Address);

        if (Shows(erp.PostalCode))
        {
            report.Add(AddressField.PostalCode, DamageKind.SurroundingBlanks, erp.PostalCode, amazon.PostalCode, Shows(amazon.PostalCode), erp.PostalCode.Trim());
        }

        if (Shows(erp.Country))
        {
            report.Add(AddressField.Country, DamageKind.SurroundingBlanks, erp.Country, amazon.Country, Shows(amazon.Country), erp.Country.Trim());
        }
    }

    private static bool Shows(string text) => text.Length > 1 && (IsBlank(text[0]) || IsBlank(text[^1])) && !string.IsNullOrWhiteSpace(text);

    private static bool IsBlank(char letter) => letter is ' ' or '\u00A0' or '\u2007' or '\u202F' or '\u3000';
}
