using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Comparing.Parts;

/// <summary>Words at Xentral that Amazon's lines lack but its other fields hold: district, state, code, country.</summary>
internal static class ExtraText
{
    public static bool IsKnown(ComparisonRun run, in Word word)
    {
        var text = run.Erp.Words.Text(in word);
        var amazon = run.Amazon.Address;

        if (word.IsNumber)
        {
            return PostalCodeKey.Of(amazon.PostalCode).TrimStart('0').Contains(text.ToString(), StringComparison.Ordinal) && text.Length >= 3;
        }

        var key = text.ToString();

        return Holds(amazon.City, key) || Holds(amazon.District, key) || Holds(amazon.State, key) || Holds(amazon.Country, key)
            || Holds(run.Rules?.GermanName ?? "", key) || Holds(run.Rules?.EnglishName ?? "", key) || Holds(amazon.PostalCode, key);
    }

    private static bool Holds(string text, string word)
    {
        if (text.Length == 0)
        {
            return false;
        }

        foreach (var part in Folding.Key(text).Split(' '))
        {
            if (part == word)
            {
                return true;
            }
        }

        return false;
    }
}
