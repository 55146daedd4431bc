namespace Xentral.OrderAudit.Core.Comparing.Words;

/// <summary>"Mller" is "Müller" without every letter outside ASCII.</summary>
internal static class LostLetters
{
    public static bool Match(ReadOnlySpan<char> whole, ReadOnlySpan<char> rest)
    {
        if (rest.Length < 2 || rest.Length >= whole.Length || !whole.ContainsAnyExceptInRange('\0', '\u007F'))
        {
            return false;
        }

        var at = 0;

        foreach (var letter in whole)
        {
            if (letter > '\u007F')
            {
                continue;
            }

            if (at == rest.Length || char.ToUpperInvariant(letter) != char.ToUpperInvariant(rest[at]))
            {
                return false;
            }

            at++;
        }

        return at == rest.Length;
    }
}
