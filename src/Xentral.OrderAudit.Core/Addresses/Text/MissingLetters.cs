using Xentral.OrderAudit.Core.Addresses.Normalising;
using Xentral.OrderAudit.Core.Addresses.Reading;

namespace Xentral.OrderAudit.Core.Addresses.Text;

/// <summary>
/// Letters outside ASCII that a text has lost: another character stands for them ("M?ller", "M_ller", "M nchen", "M├╝nchen") or nothing ("Mller").
/// The undamaged text proves it: its letter stands exactly where the other one has the stand-in, and all around it both agree.
/// </summary>
public static class MissingLetters
{
    // Where nothing stands for the letter, one single letter is too little to know the word by.
    private const int FewestKeptWithStandIn = 1;
    private const int FewestKeptWithout = 2;
    private const int FewestBeforeShortened = 3;

    // What parts words.
    private const string Between = " ,.;:-/()\t\r\n\u00A0";

    /// <summary>The text with its letters put back; the same text when none is missing.</summary>
    public static string Restore(string text, string original)
    {
        if (text.Length == 0 || text == original || !original.AsSpan().ContainsAnyExceptInRange('\0', '\u007F') || text.Length > TextRepair.LongestConsidered)
        {
            return text;
        }

        foreach (var word in new OriginalWords(original))
        {
            if (Find(text, word) is { Length: > 0 } part && IsLoss(text, original, word, part))
            {
                text = string.Concat(text.AsSpan(0, part.Start), word[..part.Letters], text.AsSpan(part.Start + part.Length));
            }
        }

        return text;
    }

    public static bool AreIn(string text, string original) => !ReferenceEquals(Restore(text, original), text);

    /// <summary>Lines and blocks of old screens: no address has them, but letters become them.</summary>
    public static bool HasBoxDrawing(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u2500', '\u257F');

    private static Part Find(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && Read(text, start, word) is { Length: > 0 } part)
            {
                return part;
            }
        }

        return default;
    }

    // What both sides say elsewhere, or the other side says as well, is a word of its own.
    // "krt." is how "körút" is shortened, not what is left of it.
    private static bool IsLoss(string text, string original, ReadOnlySpan<char> word, Part part)
        => !WordLists.AreOneWord(text.AsSpan(part.Start, part.Length), word)
            && !OriginalWords.Contain(original, text.AsSpan(part.Start, part.Length))
            && !OriginalWords.Contain(Folding.Key(text), Folding.Key(word.ToString()));

    private static Part Read(ReadOnlySpan<char> text, int start, ReadOnlySpan<char> word)
    {
        var (at, kept, since, hasStandIn, hasGap) = (start, 0, 0, false, false);

        for (var i = 0; i < word.Length; i++)
        {
            if (at < text.Length && char.ToUpperInvariant(text[at]) == char.ToUpperInvariant(word[i]))
            {
                (kept, since) = char.IsAsciiLetter(word[i]) ? (kept + 1, since + 1) : (kept, since);
                at++;
                continue;
            }

            if (char.IsAscii(word[i]))
            {
                // "M_llerstr." beside "Müllerstraße": enough of the word is there.
                return hasStandIn && !hasGap && since >= FewestBeforeShortened ? new(start, at - start, i) : default;
            }

            var length = StandInAt(text[at..], isInside: i + 1 < word.Length);
            (hasStandIn, hasGap, since) = (hasStandIn || length > 0, hasGap || length == 0, 0);
            at += length;
        }

        var isEnough = hasGap ? kept >= FewestKeptWithout + (since == 0 ? 1 : 0) && StandsFree(text, start, at, endsInGap: since == 0) : hasStandIn && kept >= FewestKeptWithStandIn;

        return isEnough && (at == text.Length || !char.IsLetterOrDigit(text[at])) ? new(start, at - start, word.Length) : default;
    }

    // "Wei&#223;" lacks nothing but its decoding, and "Cit." is short for "Cité".
    private static bool StandsFree(ReadOnlySpan<char> text, int start, int end, bool endsInGap)
        => (start == 0 || Between.Contains(text[start - 1]))
            && (end == text.Length || (Between.Contains(text[end]) && !(endsInGap && text[end] == '.')));

    /// <summary>How many characters stand for the letter.</summary>
    private static int StandInAt(ReadOnlySpan<char> text, bool isInside) => text switch
    {
        [>= '\u2500' and <= '\u257F', ..] => LengthOfBoxes(text),

        // One for each byte of the letter.
        ['?', '?', ..] or ['\uFFFD', '\uFFFD', ..] => 2,
        ['?' or '\uFFFD' or '_', ..] => 1,

        // At the end of a word a full stop shortens it, and a blank only parts it from the next one.
        ['.' or ' ', var next, ..] when isInside && char.IsLetter(next) => 1,
        _ => 0,
    };

    // "ä" was two bytes, of which only the first one became a line: "├ñ".
    private static int LengthOfBoxes(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyInRange('\0', '\u007F');

        return Math.Min(end < 0 ? text.Length : end, 2);
    }

    /// <summary>Where the damaged word stands, and how many letters of the sound one it is.</summary>
    private readonly record struct Part(int Start, int Length, int Letters);
}
