namespace Xentral.OrderAudit.Core.Addresses.Normalising;

/// <summary>
/// Brings spellings of one word together: Müller, Mueller, Muller and MÜLLER become the same text.
/// What two-letter spellings stand for (ae, oe, ue, aa) becomes the single letter, because an umlaut may have been spelled out or stripped.
/// </summary>
public static class Folding
{
    private const int LongestKey = 300;

    /// <summary>Writes the folded letters of <paramref name="text"/> and returns how many; stops when <paramref name="target"/> is full.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> target)
    {
        var length = 0;

        foreach (var letter in text)
        {
            if (letter is >= 'a' and <= 'z')
            {
                if (!Append(letter, target, ref length))
                {
                    break;
                }

                continue;
            }

            foreach (var folded in LetterTable.Fold(letter))
            {
                if (!Append(folded, target, ref length))
                {
                    return length;
                }
            }
        }

        return length;
    }

    /// <summary>All words of a short text, folded and parted by one blank: the form in which names are looked up.</summary>
    public static string Key(string text)
    {
        Span<char> key = stackalloc char[LongestKey];
        var length = 0;
        var source = text.AsSpan(0, Math.Min(text.Length, LongestKey));
        var start = 0;

        for (var i = 0; i <= source.Length; i++)
        {
            if (i < source.Length && (char.IsLetterOrDigit(source[i]) || char.IsSurrogate(source[i])))
            {
                continue;
            }

            if (i > start)
            {
                length += length > 0 && length < key.Length ? Blank(key[length..]) : 0;
                length += Fold(source[start..i], key[length..]);
            }

            start = i + 1;
        }

        return new string(key[..length]);
    }

    private static int Blank(Span<char> target)
    {
        target[0] = ' ';
        return 1;
    }

    private static bool Append(char letter, Span<char> target, ref int length)
    {
        if (length > 0 && IsSecondOfPair(target[length - 1], letter))
        {
            return true;
        }

        if (length == target.Length)
        {
            return false;
        }

        target[length++] = letter;
        return true;
    }

    private static bool IsSecondOfPair(char first, char second) => second switch
    {
        'e' => first is 'a' or 'o' or 'u',
        'a' => first is 'a',
        _ => false,
    };
}
