using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>U+FFFD, or question marks that Amazon's text does not have: letters or an emoji that could not be stored.</summary>
internal static class ReplacedCharactersDetector
{
    public static void Find(ref DamageReport report)
    {
        for (var line = AddressLine.Name; line <= AddressLine.City; line++)
        {
            var text = report.Erp.Stored(line);

            if (!text.AsSpan().ContainsAny('?', '\uFFFD'))
            {
                continue;
            }

            var counterpart = report.CounterpartText(line);
            var isThere = counterpart.AsSpan().ContainsAny('?', '\uFFFD');

            if (text.Contains('\uFFFD', StringComparison.Ordinal) || HasLetterBeside(text) || !isThere)
            {
                report.Add(line, DamageKind.ReplacedCharacters, isThere, isThere ? "" : counterpart);
            }
        }
    }

    private static bool HasLetterBeside(string text)
    {
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == '?' && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
