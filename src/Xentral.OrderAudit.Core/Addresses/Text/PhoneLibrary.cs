using PhoneNumbers;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>The one place that knows the phone library.</summary>
internal static class PhoneLibrary
{
    // Its data takes a tenth of a second to load.
    private static readonly Lazy<PhoneNumberUtil> Library = new(PhoneNumberUtil.GetInstance);

    public static bool AreSame(string one, string other, string country)
        => TryParse(one, country) is { } first && TryParse(other, country) is { } second
            && Library.Value.IsNumberMatch(first, second) is PhoneNumberUtil.MatchType.EXACT_MATCH or PhoneNumberUtil.MatchType.NSN_MATCH or PhoneNumberUtil.MatchType.SHORT_NSN_MATCH;

    public static bool IsPossible(string text, string country)
        => TryParse(text, country) is { } number && Library.Value.IsPossibleNumberWithReason(number)
            is PhoneNumberUtil.ValidationResult.IS_POSSIBLE or PhoneNumberUtil.ValidationResult.IS_POSSIBLE_LOCAL_ONLY;

    private static PhoneNumber? TryParse(string text, string country)
    {
        try
        {
            return Library.Value.ParseAndKeepRawInput(text, country);
        }
        catch (NumberParseException)
        {
            // The library offers no other way to say that a text is no number.
            return null;
        }
    }
}
