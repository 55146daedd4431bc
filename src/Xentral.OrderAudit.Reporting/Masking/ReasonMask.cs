using System.Text.RegularExpressions;

namespace Xentral.OrderAudit.Reporting.Masking;

/// <summary>
/// A merchant's own words on why a deviation is in order. They are shown to everybody, yet must not carry a buyer's name into a masked
/// report: words that also stand in the order's values are hidden, and so is what looks like a telephone number or an e-mail address.
/// </summary>
internal static partial class ReasonMask
{
    private const int ShortestWord = 3;

    /// <param name="personal">Values that must not be recognisable.</param>
    public static string Apply(string reason, ValueMask mask, params IEnumerable<string> personal)
    {
        if (!mask.IsActive)
        {
            return reason;
        }

        var words = personal.SelectMany(value => Word().Matches(value)).Select(match => match.Value)
            .Where(word => word.Length >= ShortestWord)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var withoutContacts = Contact().Replace(reason, match => mask.Apply(match.Value, field: null));
        return Word().Replace(withoutContacts, match => words.Contains(match.Value) ? mask.Apply(match.Value, field: null) : match.Value);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\S+@\S+|\+?\d[\d /().-]{4,}\d")]
    private static partial Regex Contact();
}
