namespace Xentral.OrderAudit.Core.Addresses.Reading;

/// <summary>"XXIII" in a street's name counts like "23", and so does "xxiii". Up to thirty-nine: larger ones are words.</summary>
internal static class RomanNumerals
{
    public static int Read(ReadOnlySpan<char> word)
    {
        // A small letter alone is a letter.
        if (word.Length > 7 || (word.ContainsAnyExcept('I', 'V', 'X') && (word.Length < 2 || word.ContainsAnyExcept('i', 'v', 'x'))))
        {
            return -1;
        }

        var value = 0;

        for (var i = 0; i < word.Length; i++)
        {
            var digit = Worth(word[i]);
            value += i + 1 < word.Length && digit < Worth(word[i + 1]) ? -digit : digit;
        }

        return value is > 0 and < 40 ? value : -1;
    }

    private static int Worth(char letter) => letter switch { 'X' or 'x' => 10, 'V' or 'v' => 5, _ => 1 };
}
