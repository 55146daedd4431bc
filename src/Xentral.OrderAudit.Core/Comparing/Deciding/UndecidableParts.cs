using Xentral.OrderAudit.Core.Addresses;

namespace Xentral.OrderAudit.Core.Comparing.Deciding;

/// <summary>
/// Where Amazon's text lost letters, "????? 5" is no street to compare with, and a question mark on both sides may be the report's loss or Xentral's.
/// What Xentral lacks altogether is missing all the same.
/// </summary>
internal static class UndecidableParts
{
    /// <param name="isAmazonComplete">Every part was there before letters were lost.</param>
    public static AddressComparison SetAside(AddressComparison comparison, bool isAmazonComplete)
    {
        var wholly = WhollyLost(comparison.Amazon, comparison.Erp).ToList();
        List<FieldDifference> undecidable =
        [
            .. comparison.Differences.Where(IsUndecidable),
            .. comparison.Texts.Where(text => LossyText.IsOnBothSides(text.Amazon, text.Erp)).Select(text
                => new FieldDifference(text.Field, DifferenceKind.BrokenCharacters, Verdict.Material, text.Amazon, text.Erp)),
            .. wholly,
        ];

        var differences = comparison.Differences.Where(difference => !IsUndecidable(difference) && (wholly.Count == 0 || difference.Kind != DifferenceKind.ExtraWords)).ToList();
        var deciding = comparison.IsAmazonReduced ? null : differences.FirstOrDefault();
        return new AddressComparison
        {
            Amazon = comparison.Amazon,
            Erp = comparison.Erp,
            Verdict = comparison.IsAmazonReduced ? Verdict.Incomparable : deciding?.Verdict ?? Verdict.Identical,
            Deciding = deciding,
            Differences = differences,
            Counterparts = comparison.Counterparts,
            Country = comparison.Country,
            Undecidable = [.. undecidable.DistinctBy(part => part.Field)],
            IsPickupPoint = comparison.IsPickupPoint,
            IsPoBox = comparison.IsPoBox,
            IsMilitary = comparison.IsMilitary,
            LacksCountryRules = comparison.LacksCountryRules,
            IsAmazonReduced = comparison.IsAmazonReduced,
            IsAmazonComparable = AmazonAddress.IsComparable(LossyText.WithLetters(comparison.Amazon)),
            IsAmazonComplete = isAmazonComplete,
        };
    }

    // Comparing takes a text of question marks for none at all.
    private static IEnumerable<FieldDifference> WhollyLost(PostalAddress amazon, PostalAddress erp)
        => new[]
            {
                (Field: AddressField.Recipient, Amazon: amazon.Name, Erp: erp.Name),
                (Field: AddressField.Street, Amazon: amazon.Street, Erp: erp.Street),
                (Field: AddressField.City, Amazon: amazon.City, Erp: erp.City),
            }
            .Where(part => (LossyText.IsAllOf(part.Amazon) || HasNoLetterLeft(part.Amazon)) && part.Erp.Length > 0)
            .Select(part => new FieldDifference(part.Field, DifferenceKind.BrokenCharacters, Verdict.Material, part.Amazon, part.Erp));

    // "???? ????? 5"
    private static bool HasNoLetterLeft(string text) => text.Contains("??", StringComparison.Ordinal) && !text.Any(char.IsLetter);

    private static bool IsUndecidable(FieldDifference difference) => difference.Verdict == Verdict.Material && LossyText.IsIn(difference.Amazon);
}
