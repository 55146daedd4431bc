using Xentral.OrderAudit.Core.Addresses;
using Xentral.OrderAudit.Core.Addresses.Countries;
using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Comparing.Parts;

namespace Xentral.OrderAudit.Core.Comparing.Damages;

/// <summary>What happens to postal codes: a lost zero, a spreadsheet's number format, the town's field, or plain nonsense.</summary>
internal static class PostalCodeDetector
{
    public static void Find(ref DamageReport report)
    {
        FindInCity(ref report);

        var (amazon, erp) = (report.Amazon.Address.PostalCode, report.Erp.Address.PostalCode);

        if (FieldText.IsUnusable(erp) || report.Has(DamageKind.ShiftedColumns) || report.Run.Rules is not { } rules)
        {
            return;
        }

        var isSpreadsheet = SpreadsheetCode.TryRead(erp, out var read);

        if (isSpreadsheet)
        {
            report.Add(AddressField.PostalCode, DamageKind.SpreadsheetNumber, erp, amazon, erp == amazon, amazon.Length > 0 ? amazon : read!.PadLeft(rules.PostalCode.Digits, '0'));
        }

        if (IsZeroLost(report.Run, rules, erp, read))
        {
            report.Add(AddressField.PostalCode, DamageKind.LeadingZeroLost, erp, amazon, repaired: amazon.Length > 0 ? amazon : "0" + erp.Trim());
        }
        else if (!isSpreadsheet && !IsValidSomewhere(report.Run, rules, erp))
        {
            report.Add(AddressField.PostalCode, DamageKind.InvalidPostalCode, erp, amazon, PostalCodeKey.Of(erp) == PostalCodeKey.Of(amazon));
        }
        else if (rules.PostalCode.IsUnassigned(rules.PostalCode.KeyOf(erp)))
        {
            report.Add(AddressField.PostalCode, DamageKind.UnassignedPostalCode, erp, amazon, PostalCodeKey.Of(erp) == PostalCodeKey.Of(amazon));
        }
    }

    private static bool IsZeroLost(ComparisonRun run, CountryRules rules, string erp, string? read)
    {
        if (!rules.PostalCode.MayStartWithZero || erp == run.Amazon.Address.PostalCode)
        {
            return false;
        }

        var key = rules.PostalCode.KeyOf(erp);

        if (!FieldText.IsUnusable(run.Amazon.Address.PostalCode))
        {
            return PostalCodeComparing.IsLeadingZeroLost(rules.PostalCode.KeyOf(run.Amazon.Address.PostalCode), key, erp);
        }

        // Without Amazon's code this is a hint: one digit short, and right with a zero in front.
        var digits = read ?? key;

        return digits.Length == rules.PostalCode.Digits - 1 && !digits.AsSpan().ContainsAnyExceptInRange('0', '9') && rules.PostalCode.IsValid("0" + digits);
    }

    private static bool IsValidSomewhere(ComparisonRun run, CountryRules rules, string code)
        => rules.PostalCode.IsValid(code) || rules.PostalCode.IsFiller(code)
            || CountryCatalog.Find(run.ErpCountry)?.PostalCode.IsValid(code) == true
            || rules.AlsoWrittenAs.Any(other => CountryCatalog.Find(other)?.PostalCode.IsValid(code) == true);

    private static void FindInCity(ref DamageReport report)
    {
        var (amazon, erp) = (report.Amazon.Address, report.Erp.Address);

        if (!erp.City.AsSpan().ContainsAnyInRange('0', '9') || report.Run.Rules is not { PostalCode: { } codes } || erp.City == amazon.City)
        {
            return;
        }

        var key = CodeIn(erp.City, codes, codes.KeyOf(amazon.PostalCode));

        if (key.Length > 0 && (FieldText.IsUnusable(erp.PostalCode) || codes.KeyOf(erp.PostalCode) == key))
        {
            report.Add(AddressField.City, DamageKind.PostalCodeInCity, erp.City, amazon.City, repaired: amazon.City);
        }
    }

    // One or two leading words (GB and NL codes have a blank), or Amazon's own code anywhere.
    private static string CodeIn(string city, PostalCodeRules codes, string amazonKey)
    {
        var words = city.Split(' ', 4, StringSplitOptions.RemoveEmptyEntries);

        for (var count = Math.Min(2, words.Length - 1); count > 0; count--)
        {
            var front = string.Join(' ', words[..count]);

            if (codes.IsValid(front))
            {
                return codes.KeyOf(front);
            }
        }

        return amazonKey.Length > 3 && PostalCodeKey.Of(city).Contains(amazonKey, StringComparison.Ordinal) ? amazonKey : "";
    }
}
