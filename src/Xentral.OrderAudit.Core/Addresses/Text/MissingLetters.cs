using Xentral.OrderAudit.Core.Addresses.Normalising;

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

    /// <summary>The text with its letters put back; the same text when none is missing.</summary>
    public static string Restore(string text, string original)
    {
        if (text.Length == 0 || text == original || !original.AsSpan().ContainsAnyExceptInRange('\0', '\u007F') || text.Length > TextRepair.LongestConsidered)
        {
            return text;
        }

        foreach (var word in new OriginalWords(original))
        {
            if (Find(text, word) is var (start, end) && end > start && IsLoss(text, original, word, start, end))
            {
                text = string.Concat(text.AsSpan(0, start), word, text.AsSpan(end));
            }
        }

        return text;
    }

    public static bool AreIn(string text, string original) => !ReferenceEquals(Restore(text, original), text);

    /// <summary>Lines and blocks of old screens: no address has them, but letters become them.</summary>
    public static bool HasBoxDrawing(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u2500', '\u257F');

    private static (int Start, int End) Find(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && EndOf(text, start, word) is var end && end > start)
            {
                return (start, end);
            }
        }

        return default;
    }

    // What both sides say elsewhere, or the other side says as well, is a word of its own.
    private static bool IsLoss(string text, string original, ReadOnlySpan<char> word, int start, int end)
        => !OriginalWords.Contain(original, text.AsSpan(start, end - start))
            && !OriginalWords.Contain(Folding.Key(text), Folding.Key(word.ToString()));

    private static int EndOf(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word)
    {
        var (kept, hasStandIn, hasGap) = (0, false, false);

        for (var i = 0; i < word.Length; i++)
        {
            if (at < text.Length && char.ToUpperInvariant(text[at]) == char.ToUpperInvariant(word[i]))
            {
                kept += char.IsAsciiLetter(word[i]) ? 1 : 0;
                at++;
                continue;
            }

            if (char.IsAscii(word[i]))
            {
                return -1;
            }

            var length = StandInAt(text[at..], isInside: i + 1 < word.Length);
            (hasStandIn, hasGap) = (hasStandIn || length > 0, hasGap || length == 0);
            at += length;
        }

        var isEnough = hasGap ? kept >= FewestKeptWithout : hasStandIn && kept >= FewestKeptWithStandIn;

        return isEnough && (at == text.Length || !char.IsLetterOrDigit(text[at])) ? at : -1;
    }

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
}
