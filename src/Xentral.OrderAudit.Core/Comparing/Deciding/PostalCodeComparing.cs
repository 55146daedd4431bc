using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Text;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>Row 4 of the decision table. Codes are compared by their key: case, blanks, hyphens and country prefixes do not count.</summary>
internal static class PostalCodeComparing
{
    public static void Compare(ComparisonRun run)
    {
        var (amazon, erp) = (run.Amazon.Address.PostalCode, run.Erp.Address.PostalCode);

        if (FieldText.IsUnusable(amazon) || FieldText.IsUnusable(erp, amazon) || run.Rules?.PostalCode.IsFiller(amazon) == true)
        {
            return;
        }

        var (wanted, found) = (KeyOf(run, amazon), KeyOf(run, erp));
        run.PostalCode = Relate(run, wanted, found);

        if (run.PostalCode == PostalCodeRelation.Equal)
        {
            if (amazon != erp)
            {
                run.Decide(Part.PostalCode, Fate.Rewritten, Facts.None, amazon, erp);
            }

            return;
        }

        var isShort = run.PostalCode == PostalCodeRelation.Shortened;
        var isZero = !isShort && IsLeadingZeroLost(wanted, found, erp);
        run.Decide(Part.PostalCode, isShort ? Fate.Shortened : Fate.Replaced, isZero ? Facts.Zero : Facts.None, amazon, erp);
    }

    /// <summary>"1067" or "1067.0" for "01067".</summary>
    public static bool IsLeadingZeroLost(string wanted, string found, string stored)
    {
        var digits = SpreadsheetCode.TryRead(stored, out var read) ? read : found;

        return digits.Length > 0 && digits.Length < wanted.Length && wanted.StartsWith('0') && wanted.AsSpan().TrimStart('0').SequenceEqual(digits.AsSpan().TrimStart('0'))
            && wanted[..(wanted.Length - digits.Length)].All(letter => letter == '0');
    }

    // An order report that went through a spreadsheet has "1067" where Amazon has "01067"; Xentral's code is the right one then.
    private static bool HasLostItsZeroAtAmazon(ComparisonRun run, string wanted, string found)
        => run.Rules is { } rules
            && IsLeadingZeroLost(found, wanted, run.Amazon.Address.PostalCode)
            && rules.PostalCode.IsValid(found)
            && !rules.PostalCode.IsValid(wanted);

    private static string KeyOf(ComparisonRun run, string code) => run.Rules?.PostalCode.PlaceKeyOf(code) ?? PostalCodeKey.Of(code);

    private static PostalCodeRelation Relate(ComparisonRun run, string wanted, string found)
    {
        var (amazon, erp) = (run.Amazon.Address.PostalCode, run.Erp.Address.PostalCode);

        // "10115.0" prints as it stands, whatever it was meant to be; only where Amazon has the same is it no difference.
        if (amazon == erp || (wanted == found && !SpreadsheetCode.TryRead(erp, out _)) || HasLostItsZeroAtAmazon(run, wanted, found))
        {
            return PostalCodeRelation.Equal;
        }

        var isShort = run.Rules is { PostalCode.ShortLength: > 0 and var length } && found.Length == length && wanted.Length > length && wanted.StartsWith(found, StringComparison.Ordinal);

        return isShort ? PostalCodeRelation.Shortened : PostalCodeRelation.Different;
    }
}
