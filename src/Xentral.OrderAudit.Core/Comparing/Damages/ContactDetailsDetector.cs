using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>An e-mail, web or phone number in a line that is printed on the label.</summary>
internal static class ContactDetailsDetector
{
    private const int FewestPhoneDigits = 8;

    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            var text = report.Erp.Stored(line);

            if (text.Length > 6 && (ShowsMail(text) || ShowsPhone(report.Erp, line)))
            {
                var counterpart = report.CounterpartText(line);
                report.Add(line, DamageKind.ContactDetails, ShowsMail(counterpart) || counterpart == text);
            }
        }
    }

    private static bool ShowsMail(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);

        return (at > 0 && text.AsSpan(at).Contains('.')) || text.Contains("www.", StringComparison.OrdinalIgnoreCase) || text.Contains("://", StringComparison.Ordinal);
    }

    private static bool ShowsPhone(AddressSide erp, AddressLine line)
    {
        var (digits, isMarked) = (0, false);

        for (var i = erp.FirstOf(line); i < erp.EndOf(line); i++)
        {
            ref var word = ref erp.Words[i];

            if (word.IsNumber)
            {
                digits += word.RawLength;
                isMarked |= (erp.Raw(in word) is ['0', _, _, ..] && !erp.IsPickupPoint) || FollowsPlus(erp.Repaired(line), word.RawStart);
            }
            else if (erp.Words.Text(in word) is "tel" or "telefon" or "phon" or "phone" or "mobil" or "mobile" or "handy" or "fon" or "telephone")
            {
                isMarked = true;
            }
            else
            {
                digits = digits >= FewestPhoneDigits && isMarked ? digits : 0;
            }
        }

        return isMarked && digits >= FewestPhoneDigits;
    }

    // "+49 171 1234567", but not "Straße 43 12+14".
    private static bool FollowsPlus(string text, int at) => at > 0 && text[at - 1] == '+' && (at == 1 || !char.IsDigit(text[at - 2]));
}
