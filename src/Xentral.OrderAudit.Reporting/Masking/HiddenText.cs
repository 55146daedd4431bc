using System.Globalization;
using System.Text;

namespace Xentral.OrderAudit.Reporting.Masking;

/// <summary>Draws a word without telling it: a letter becomes •, a digit ▪, punctuation stays; the length stays.</summary>
internal static class HiddenText
{
    public const char Letter = '•';
    public const char Digit = '▪';

    // Of shorter words the first letter is half the word.
    private const int ShortestWithInitial = 4;

    /// <param name="withInitial">The first letter of a long enough word stays, so that a reader with both sides can find it.</param>
    public static string Of(string word, bool withInitial)
    {
        var drawn = new StringBuilder(word.Length);
        var elements = Elements(word);
        for (var index = 0; index < elements.Count; index++)
        {
            var first = Rune.GetRuneAt(elements[index], 0);
            drawn.Append(
                index == 0 && withInitial && elements.Count >= ShortestWithInitial && Rune.IsLetter(first) ? elements[index]
                : Rune.IsDigit(first) ? Digit.ToString()
                : IsPlainPunctuation(first) ? elements[index]
                : Letter.ToString());
        }

        return drawn.ToString();
    }

    /// <summary>What a reader sees as one character each.</summary>
    public static List<string> Elements(string text)
    {
        List<string> elements = [];
        for (var position = 0; position < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, position);
            // Half a surrogate pair is no character, and cannot be asked what it is.
            elements.Add(length == 1 && char.IsSurrogate(text[position]) ? "\uFFFD" : text.Substring(position, length));
            position += length;
        }

        return elements;
    }

    // Signs that tell nothing of a person; what replaced a lost letter among them.
    public static bool IsPlainPunctuation(Rune rune)
        => rune.Value is '-' or '.' or ',' or '/' or '\'' or '*' or '?' or '&' or '+' or '@' or '#' or ':' or ';' or 0xFFFD;
}
