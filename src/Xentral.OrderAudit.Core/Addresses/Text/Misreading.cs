using System.Buffers;
using System.Text;
using Xentral.OrderAudit.Core.Addresses.Normalising;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>
/// Words written in one character set and read in another ("B„hr", "GrŸnau"), or left in the spelling in which they travelled ("M%FCller", "M\u00fcller").
/// The undamaged text proves it: one of its words, misread that way, gives exactly what the other text has.
/// </summary>
public static class Misreading
{
    private const int ShortestPart = 2;

    // Letters beside the one that was harmed.
    private const int Around = 2;

    private static readonly SearchValues<char> SignsOfEscapes = SearchValues.Create("%=\\+{}[]|~");

    /// <summary>The text with its words put right; the same text when none was misread.</summary>
    public static string Repair(string text, string original)
    {
        if (text.Length == 0 || text == original || text.Length > TextRepair.LongestConsidered
            || !original.AsSpan().ContainsAnyExceptInRange('\0', '\u007F') || !MayBeMisread(text, original))
        {
            return text;
        }

        foreach (var word in new OriginalWords(original))
        {
            text = Repair(text, word);
        }

        return text;
    }

    /// <summary>Escapes begin with such a sign.</summary>
    public static bool IsSign(char letter) => SignsOfEscapes.Contains(letter);

    public static bool IsIn(string text, string original) => !ReferenceEquals(Repair(text, original), text);

    // By parts, because the word may be shortened: "MŸllerstr." for "Müllerstraße".
    private static string Repair(string text, ReadOnlySpan<char> word)
    {
        for (var at = 0; at < word.Length; at++)
        {
            if (char.IsAscii(word[at]))
            {
                continue;
            }

            var end = at + 1;

            while (end < word.Length && !char.IsAscii(word[end]))
            {
                end++;
            }

            var before = word[Math.Max(0, at - Around)..at];
            var behind = word[end..Math.Min(word.Length, end + Around)];
            var part = word[(at - before.Length)..(end + behind.Length)];
            var opensWord = at == before.Length;
            at = end;

            if (part.Length >= ShortestPart && Holds(text, before) && Holds(text, behind) && !Holds(text, part) && Find(text, part.ToString(), opensWord) is { } misread)
            {
                text = text.Replace(misread, part.ToString(), StringComparison.OrdinalIgnoreCase);
            }
        }

        return text;
    }

    private static bool Holds(string text, ReadOnlySpan<char> part) => text.AsSpan().Contains(part, StringComparison.OrdinalIgnoreCase);

    private static bool MayBeMisread(string text, string original)
    {
        if (text.AsSpan().ContainsAny(SignsOfEscapes) || text.Contains("u0", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        foreach (var letter in text)
        {
            if (!char.IsAscii(letter) && !original.Contains(letter, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Find(string text, string word, bool opensWord)
    {
        var folded = Folding.Key(word);

        // Capitals were made before the harm was done.
        var capitals = word.ToUpperInvariant();

        foreach (var misread in Misread(word).Concat(EscapedLetters.Of(word)).Concat(Misread(capitals)).Concat(EscapedLetters.Of(capitals)))
        {
            // What opens a word does so in both: "Bâtiment" holds no misread "Étienne".
            // "Erdõ" for "Erdő" reads the same, and lines and blocks are a matter of lost letters.
            if (text.IndexOf(misread, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && !(opensWord && at > 0 && char.IsLetter(text[at - 1])) && Folding.Key(misread) != folded && !MissingLetters.HasBoxDrawing(misread))
            {
                return misread;
            }
        }

        return null;
    }

    private static IEnumerable<string> Misread(string word)
    {
        foreach (var writing in CodePages.Writing)
        {
            if (!CanWrite(writing, word))
            {
                continue;
            }

            foreach (var reading in CodePages.Reading)
            {
                var once = reading.GetString(writing.GetBytes(word));

                if (once == word || once.Contains('\uFFFD', StringComparison.Ordinal))
                {
                    continue;
                }

                if (once.All(char.IsAsciiLetterOrDigit))
                {
                    continue;
                }

                yield return once;

                // Misread once more by the next program in the chain.
                if (CanWrite(writing, once) && reading.GetString(writing.GetBytes(once)) is var twice && !twice.All(char.IsAsciiLetterOrDigit))
                {
                    yield return twice;
                }

                // Some programs change the hard blank.
                yield return once.Replace('\u00A0', ' ');

                // Some drop the characters that no screen shows; where nothing else is left of the letter, it is merely lost.
                if (string.Concat(once.Where(letter => !char.IsControl(letter))) is var shown && !shown.All(char.IsAscii))
                {
                    yield return shown;
                }
            }
        }
    }

    // What the set cannot write became a question mark; XOA903 looks for those.
    private static bool CanWrite(Encoding encoding, string word) => encoding.GetString(encoding.GetBytes(word)) == word;
}
