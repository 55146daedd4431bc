namespace Xentral.OrderAudit.Core.Comparing.Aligning;

/// <summary>"Mller", "M.nchen", "D%C3%BCnen" and "GrŸnau" are words whose letters outside ASCII were dropped or became something else.</summary>
internal static class LostLetters
{
    // "%C3%BC" takes six.
    private const int LongestStandIn = 6;
    private const int MostTries = 200;

    public static bool Match(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest)
    {
        var tries = MostTries;

        return rest.Length >= 2 && whole.ContainsAnyExceptInRange('\0', '\u007F') && !whole.SequenceEqual(rest) && From(whole, rest, ref tries) && HoldsLetter(rest);
    }

    private static bool From(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest, ref int tries)
    {
        while (whole.Length > 0 && whole[0] <= '\u007F')
        {
            if (rest.Length == 0 || char.ToUpperInvariant(whole[0]) != char.ToUpperInvariant(rest[0]))
            {
                return false;
            }

            (whole, rest) = (whole[1..], rest[1..]);
        }

        if (whole.Length == 0)
        {
            return rest.Length == 0;
        }

        for (var length = 0; length <= LongestStandIn && length <= rest.Length && tries-- > 0; length++)
        {
            if ((length == 0 || IsStandIn(rest[..length], whole[0])) && From(whole[1..], rest[length..], ref tries))
            {
                return true;
            }
        }

        return false;
    }

    // Plain letters in its place would be another word: "Miller" is not a damaged Müller.
    private static bool IsStandIn(ReadOnlySpan<char> text, char letter)
        => (text.Length == 1 && text[0] == letter) || (text.ContainsAnyExcept(AsciiLetters) && !(text.Length == 1 && char.IsLetter(text[0]) && char.IsUpper(text[0]) != char.IsUpper(letter) && char.ToUpperInvariant(text[0]) == char.ToUpperInvariant(letter)));

    private static readonly System.Buffers.SearchValues<char> AsciiLetters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static bool HoldsLetter(ReadOnlySpan<char> text) => text.ContainsAny(AsciiLetters);
}
