namespace Xentral.OrderAudit.Core.Addresses;

/// <summary>
/// Recognises text in which a character set replaced the letters it does not know: <c>?ukasz</c>. Amazon does so in the reports for Europe
/// (Windows-1252), so Polish, Greek or Turkish names arrive there with question marks, and what they were cannot be told.
/// </summary>
public static class LossyText
{
    public static bool IsIn(PostalAddress address)
        => IsIn(address.Name) || IsIn(address.Company) || IsIn(address.Street) || IsIn(address.Supplement) || IsIn(address.SecondSupplement)
            || IsIn(address.City) || IsIn(address.District) || IsIn(address.State);

    /// <summary>The address with some letter in the place of each lost one, for questions to which only that there was one matters.</summary>
    public static PostalAddress WithLetters(PostalAddress address) => address with
    {
        Name = WithLetters(address.Name),
        Street = WithLetters(address.Street),
        Supplement = WithLetters(address.Supplement),
        SecondSupplement = WithLetters(address.SecondSupplement),
        City = WithLetters(address.City),
        State = WithLetters(address.State),
    };

    /// <summary>Nothing is left of the text.</summary>
    public static bool IsAllOf(string text) => IsIn(text) && !text.Any(char.IsLetterOrDigit);

    /// <summary>Signs that may stand for a letter on both sides: whose loss Xentral's is cannot be told.</summary>
    public static bool IsOnBothSides(string amazon, string erp) => IsIn(amazon) && HasLostLetter(erp);

    /// <summary>U+FFFD, or a question mark within a word.</summary>
    public static bool HasLostLetter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\uFFFD' || (text[i] == '?' && i > 0 && i < text.Length - 1 && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsIn(string text) => text.AsSpan().ContainsAny('?', '\uFFFD');

    // Different letters: one repeated would look like a mask or a stand-in.
    private static string WithLetters(string text)
        => IsIn(text) ? string.Concat(text.Select((letter, index) => letter is '?' or '\uFFFD' ? "lorenta"[index % 7] : letter)) : text;
}
